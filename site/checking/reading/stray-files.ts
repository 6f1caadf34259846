import { everyObjectHas } from '../../../domain/forms/names.ts';
import type { Fault } from '../faults/fault.ts';
import { asName, nearest } from '../nearest/nearest.ts';
import { generalGroup } from '../shapes/faq-entry.ts';
import { folders, type Role, roleOf } from './folders.ts';

const wanted = { yaml: /^(?:programmes|forms|faq|thanks)\//, mdx: /^(?:fr|en)\// };

/** The endings of a text, one after the other: Windows hides the last and editors add their own. */
const endings = /(?:\.(?:ya?ml|markdown|mdown|mkd|txt|mdx?))+$/i;

/** What is said of files of a kind that the site does not read, by their ending. */
const kinds: readonly (readonly [RegExp, Fault['code']])[] = [
  [/\.(?:hei[cf]|tiff?|bmp|psd|raw|cr2|nef|dng|jfif|jxl)$/i, 'file-picture'],
  [/\.(?:docx?|odt|rtf|pages)$/i, 'file-document'],
  [/\.(?:pdf|xlsx?|pptx?|ods|odp|csv|zip|ics|numbers|key)$/i, 'file-download'],
  [/\.(?:mp[34]|m4[av]|mov|avi|mkv|webm|wav|ogg)$/i, 'file-media'],
];

const at = (file: string, code: Fault['code'], found: string, nearest?: string): Fault => ({
  file,
  line: 1,
  where: '',
  code,
  severity: 'error',
  found,
  nearest,
});

/** The path that a misnamed text should have; undefined where none can be told. */
function meantPath(file: string): string | undefined {
  const base = file.replace(/^.*\//, '');
  if (!endings.test(base) && base.includes('.')) return undefined;
  const folder = file.slice(0, file.length - base.length);
  const stem = base.replace(endings, '');
  if (/^(?:site|pairing)$/i.test(stem) && folder === '') return `${stem.toLowerCase()}.yaml`;
  const name = asName(stem, '-');
  const own = base.toLowerCase().match(/\.mdx?(?=\.|$)/)?.[0] ?? '.mdx';
  for (const ending of ['.yaml', own, '.md'] as const) {
    const path = `${folder}${name}${ending}`;
    if (name !== '' && wanted[ending === '.yaml' ? 'yaml' : 'mdx'].test(file) && roleOf(path))
      return path;
  }
  return undefined;
}

/** Where a text in a folder that is not read was meant to be; undefined where none can be told. */
function meantPlace(file: string): string | undefined {
  const [top = '', below = '', ...rest] = file.split('/');
  const base = file.replace(/^.*\//, '');
  const texts = Object.keys(folders).filter((folder) => folder !== 'home');
  const wanted =
    rest.length > 0
      ? `${top.toLowerCase()}/${nearest(below, texts)}/${base}`
      : `${nearest(top, ['forms', 'programmes', 'faq', 'thanks'])}/${base}`;
  return wanted !== file && roleOf(wanted) ? wanted : undefined;
}

/** What a text with a wrong ending was meant to be; nothing for files that are read, or that are no text. */
export function meantRole(file: string): Role | undefined {
  if (roleOf(file)) return undefined;
  const path = meantPath(file);
  return path === undefined ? undefined : roleOf(path);
}

/** Faults of a file that its path alone shows: a kind that is not read, an ending or a name that will not do. */
export function pathFaults(file: string): Fault[] {
  const role = roleOf(file);
  const base = file.replace(/^.*\//, '');
  if (role) return nameFaults(file, role);
  const meant = meantPath(file);
  if (meant !== undefined) return [at(file, 'file-extension', base, meant.replace(/^.*\//, ''))];
  const moved = meantPlace(file);
  if (moved !== undefined) return [at(file, 'file-folder', file, moved)];
  const kind = kinds.find(([ending]) => ending.test(base));
  return kind ? [at(file, kind[1], base)] : [at(file, 'file-unknown', file)];
}

function nameFaults(file: string, role: Role): Fault[] {
  if (!('name' in role) || role.is === 'form') return [];
  if (role.is === 'faq-group' && role.name === generalGroup)
    return [at(file, 'name-reserved', role.name)];
  if (role.is === 'programme' && everyObjectHas(role.name))
    return [at(file, 'name-reserved', role.name)];
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(role.name)) return [];
  const stem = asName(role.name.replace(endings, ''), '-');
  const ending = file.replace(/^.*\./, '');
  return [
    at(file, 'file-name', file.replace(/^.*\//, ''), stem === '' ? undefined : `${stem}.${ending}`),
  ];
}
