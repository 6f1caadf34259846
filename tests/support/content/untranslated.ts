import { isMap, isScalar, parseDocument, visit } from 'yaml';
import type { Texts } from './changed-content.ts';

/** Begins every text that was left untranslated. */
export const untranslatedMark = 'Zyx';

/** A file of data in which no text has an English half; addresses keep theirs, since they are none to be read. */
function inFrenchOnly(text: string): string {
  const doc = parseDocument(text);
  visit(doc, {
    Pair: (_, { key, value }) => {
      if (!isMap(value) || (isScalar(key) && /^(?:address|link)$/.test(`${key.value}`))) return;
      const french = value.get('fr', true);
      if (!isScalar(french) || typeof french.value !== 'string' || !value.has('en')) return;
      value.delete('en');
      french.value = `${untranslatedMark} ${french.value}`;
    },
  });
  return doc.toString({ lineWidth: 0 });
}

/** A content in two languages whose forms and programmes nobody has translated: their texts are French alone, and known by their beginning. */
export const untranslated = (texts: Texts): Texts =>
  new Map(
    [...texts].map(([path, text]) => [
      path,
      /^(?:forms|programmes|faq)\/.*\.yaml$/.test(path) ? inFrenchOnly(text) : text,
    ]),
  );
