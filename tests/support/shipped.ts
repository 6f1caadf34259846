import { parse } from 'yaml';
import { type Form, formFile } from '../../domain/forms/definition.ts';
import { words } from '../../domain/words/words.ts';

/** A file of the content folder: its path within it, and its text. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

const filesOf = (texts: Readonly<Record<string, string>>): readonly ContentFile[] =>
  Object.entries(texts).map(([path, text]) => ({ path: path.replace(/^.*\/content\//, ''), text }));

/** Every text file that is shipped for the coordinator to edit. Vite brings them: domain reads no disk. */
export const contentFiles: readonly ContentFile[] = filesOf(
  import.meta.glob<string>('../../content/**/*.{yaml,md,mdx}', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

/** The forms and programmes of the tests' own content, as they are written. */
const houseFiles = filesOf(
  import.meta.glob<string>('../content/{forms,programmes}/*.yaml', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

const yamlFiles = (
  files: readonly ContentFile[],
  folder: string,
): readonly { id: string; value: unknown }[] =>
  files
    .filter(({ path }) => path.startsWith(`${folder}/`) && path.endsWith('.yaml'))
    .map(({ path, text }) => ({
      id: path.replace(/^.*\//, '').replace(/\.yaml$/, ''),
      value: parse(text),
    }));

/** The programmes of a content, as options to choose from. */
const programmesIn = (files: readonly ContentFile[]) =>
  yamlFiles(files, 'programmes').map(({ id, value }) => ({
    value: id,
    label: words.parse((value as { name: unknown }).name),
  }));
const houseProgrammes = programmesIn(houseFiles);
const shippedProgrammes = programmesIn(contentFiles);

/** A form made of what a YAML file says, `options: programmes` filled in. Throws where it is no form. */
export function formOf(id: string, value: unknown, programmes = houseProgrammes): Form {
  const form: Form = { ...formFile().parse(value), id };
  const pages = form.pages.map((page) => ({
    ...page,
    questions: page.questions.map((question) =>
      'options' in question && question.options === 'programmes'
        ? { ...question, options: programmes }
        : question,
    ),
  }));
  return { ...form, pages };
}

/** Every form of `content/forms`, ready to be shown and checked. */
export const shippedForms: readonly Form[] = yamlFiles(contentFiles, 'forms').map(({ id, value }) =>
  formOf(id, value, shippedProgrammes),
);

/** Every form of the tests' own content, which they know by heart. */
export const houseForms: readonly Form[] = yamlFiles(houseFiles, 'forms').map(({ id, value }) =>
  formOf(id, value),
);

/** A small form of the questions given, a list for each page; the rest of it does not matter. */
export const formWith = (
  pages: readonly (readonly Record<string, unknown>[])[],
  more: Record<string, unknown> = {},
): Form =>
  formOf('small', {
    title: 'Titre',
    address: { fr: 'petit', en: 'small' },
    intro: 'Bonjour',
    minutes: 1,
    purpose: 'Essayer',
    legal_basis: 'consent',
    keep_months: 1,
    next_step: { within_days: 1, text: 'Rien' },
    pages: pages.map((questions) => ({
      title: 'Page',
      questions: questions.map((question) => ({
        label: { fr: 'Question', en: 'Question' },
        ...(question['kind'] === 'information' ? {} : { seen_by: 'coordinator' }),
        ...question,
      })),
    })),
    ...more,
  });

/** Options of the values given, each with a label of its own in both languages. */
export const optionsNamed = (...values: readonly string[]) =>
  values.map((value) => ({ value, label: { fr: `Le choix ${value}`, en: `The ${value} one` } }));
