import { everyObjectHas } from '../../../domain/forms/names.ts';
import { firstLanguage, type Language } from '../../../domain/words/language.ts';
import type { Fault } from '../faults/fault.ts';
import { asName } from '../nearest/nearest.ts';
import { valueAt } from '../source/where.ts';
import { roleOf } from './folders.ts';
import type { Found } from './written.ts';

const missing = (
  file: string,
  code: Fault['code'] = 'file-missing',
  found: string = file,
): Fault => ({ file, line: 1, where: '', code, severity: 'error', found });

/** What the site cannot do without, once there is more than a guide. */
export function requiredFaults(
  files: ReadonlySet<string>,
  programmes: readonly string[],
  found: readonly Found[],
  [first = firstLanguage]: readonly Language[],
): Fault[] {
  const has = (stem: string) => files.has(`${stem}.mdx`) || files.has(`${stem}.md`);
  const site = files.has('site.yaml') ? [] : [missing('site.yaml')];
  const more = [...files].some(
    (file) =>
      file !== 'site.yaml' && !/^(?:fr|en)\/guide\//.test(file) && roleOf(file)?.is !== 'ignored',
  );
  if (!more) return site;
  const isLegal = found.some(
    ({ folder, language, source }) =>
      folder === 'pages' && language === first && valueAt(source.value, ['is']) === 'legal',
  );
  return [
    ...site,
    ...(has(`${first}/home`) ? [] : [missing(`${first}/home.mdx`)]),
    ...(isLegal ? [] : [missing(`${first}/pages`, 'legal-missing')]),
    ...programmes
      // Where the name will change, so will that of its text.
      .filter((id) => nameOf(id) === id && !has(`${first}/programmes/${id}`))
      .map((id) =>
        missing(`programmes/${id}.yaml`, 'prose-missing', `${first}/programmes/${id}.mdx`),
      ),
  ];
}

const nameOf = (id: string): string => (everyObjectHas(id) ? '' : asName(id, '-'));
