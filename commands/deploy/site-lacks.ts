import { languages } from '../../domain/words/language.ts';
import { readYaml } from '../../site/checking/source/source.ts';
import { valueAt } from '../../site/checking/source/where.ts';
import type { Lack, SiteKey } from './lack.ts';

/** What must be real in `site.yaml`, and whether it must be there at all. */
const wanted: readonly { readonly key: SiteKey; readonly needed: boolean }[] = [
  { key: 'address', needed: true },
  { key: 'organisation.name', needed: true },
  { key: 'organisation.address', needed: true },
  { key: 'contact.email', needed: true },
  { key: 'contact.phone', needed: false },
  { key: 'controller.name', needed: true },
  { key: 'controller.address', needed: true },
  { key: 'controller.email', needed: true },
  { key: 'controller.dpo_email', needed: false },
];

/** Names of machines that are reserved for examples and for one's own machine (RFC 2606, RFC 6761). */
const exampleHost = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|localhost|test)$/i;
/** The organisation of the content as it is shipped. */
const shippedNames = /^Les Ateliers du Lien$|\b12 rue des Tilleuls\b/i;
/** Telephone numbers kept for fiction in France. */
const fictionalPhone = /^(?:33|0)(?:19900|26191|35301|46571|53649|63998)/;

const hostOf = (text: string): string =>
  URL.canParse(text) ? new URL(text).hostname : text.slice(text.lastIndexOf('@') + 1);

/** Whether a setting still says what the shipped content says, or could only be an example. */
export function isExample(text: string): boolean {
  const trimmed = text.trim();
  return (
    exampleHost.test(hostOf(trimmed)) ||
    shippedNames.test(trimmed) ||
    fictionalPhone.test(trimmed.replace(/\D/g, ''))
  );
}

/** One text of a setting: of several languages the first that it is written in. */
function textOf(value: unknown): string {
  const texts = [value, ...languages.map((language) => valueAt(value, [language]))];
  return texts.find((text) => typeof text === 'string')?.trim() ?? '';
}

/**
 * What is missing or still an example in `site.yaml`, from top to bottom.
 *
 * @param file the file's path, as it is to be printed
 */
export function siteLacks(file: string, text: string): readonly Lack[] {
  const source = readYaml(file, text);
  const lacks = wanted.flatMap(({ key, needed }): Lack[] => {
    const path = key.split('.');
    const found = textOf(valueAt(source.value, path));
    const { line } = source.at(path);
    if (found === '') return needed ? [{ code: 'empty', key, file, line }] : [];
    if (isExample(found)) return [{ code: 'example', key, found, file, line }];
    const beyond = key === 'address' && URL.canParse(found) && new URL(found).pathname !== '/';
    return beyond ? [{ code: 'path', found, file, line }] : [];
  });
  return lacks.sort((one, other) => ('line' in one && 'line' in other ? one.line - other.line : 0));
}
