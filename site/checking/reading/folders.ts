import type * as z from 'zod';
import type { Language } from '../../../domain/words/language.ts';
import { announcement } from '../shapes/announcement.ts';
import { chapter } from '../shapes/chapter.ts';
import { email } from '../shapes/email.ts';
import { faqEntry } from '../shapes/faq-entry.ts';
import { home } from '../shapes/home.ts';
import { page } from '../shapes/page.ts';
import { programmeProse } from '../shapes/programme-prose.ts';
import { readyAnnouncement } from '../shapes/ready-announcement.ts';
import { testimonial } from '../shapes/testimonial.ts';

/** The front matter of each kind of Markdown file, by its folder within a language; `home` has none. */
export const folders = {
  home,
  guide: chapter,
  programmes: programmeProse,
  faq: faqEntry,
  pages: page,
  news: announcement,
  testimonials: testimonial,
  emails: email,
  announcements: readyAnnouncement,
} as const;

/** A kind of Markdown file. */
export type Folder = keyof typeof folders;

/** Whether the files of a folder become mails, and no page: plain Markdown, with words in braces. */
export const isMailed = (folder: string | undefined): boolean =>
  folder === 'emails' || folder === 'announcements';

/** The front matter of a kind of Markdown file. */
export type FrontOf<F extends Folder> = z.infer<(typeof folders)[F]>;

/** What a file of data is, by the folder that it lies in. */
const dataFolders = {
  programmes: 'programme',
  forms: 'form',
  faq: 'faq-group',
  thanks: 'thanks',
} as const;

/** A kind of file of data, of which there may be many. */
export type DataRole = (typeof dataFolders)[keyof typeof dataFolders];

/** What a file of the content is, told by its path alone. */
export type Role =
  | { readonly is: 'site' | 'demonstration' | 'pairing' | 'ignored' | 'image' }
  | { readonly is: DataRole; readonly name: string }
  | {
      readonly is: 'markdown';
      readonly folder: Folder;
      readonly language: Language;
      readonly name: string;
    };

/** What systems and programs leave behind: hidden files, locks of open documents, previews, spare copies. */
const leftBehind =
  /(?:^|\/)(?:\.[^/]*|__MACOSX|~\$[^/]*|README\.md|(?:eh)?thumbs\.db|desktop\.ini|Icon\r|[^/]*(?:~|\.sw[op]|\.bak|\.tmp|\.orig))(?:\/|$)/i;

/** Tells what a file is; undefined where no such file is read. */
export function roleOf(path: string): Role | undefined {
  if (leftBehind.test(path)) return { is: 'ignored' };
  if (path === 'site.yaml') return { is: 'site' };
  if (path === 'demonstration.yaml') return { is: 'demonstration' };
  if (path === 'pairing.yaml') return { is: 'pairing' };
  if (/\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(path)) return { is: 'image' };
  const [, data, name] = path.match(/^(programmes|forms|faq|thanks)\/([^/]+)\.yaml$/) ?? [];
  if (name !== undefined) return { is: dataFolders[data as keyof typeof dataFolders], name };
  const [, language, folder, title] = path.match(/^(fr|en)\/(?:([a-z]+)\/)?([^/]+)\.mdx?$/) ?? [];
  if (title === undefined || (isMailed(folder) && path.endsWith('x'))) return undefined;
  const kind = folder ?? title;
  const isHome = folder === undefined;
  if (!Object.hasOwn(folders, kind) || (kind === 'home') !== isHome) return undefined;
  return { is: 'markdown', folder: kind as Folder, language: language as Language, name: title };
}
