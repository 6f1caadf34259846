import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { type Language, otherThan } from '../../../domain/words/language.ts';

/** A file of data without its texts in a language. */
function without(language: Language, text: string): string {
  const doc = parseDocument(text);
  visit(doc, {
    Map: (_, map) => {
      const texts = map.items.filter(
        ({ key }) => isScalar(key) && /^(?:fr|en)$/.test(`${key.value}`),
      );
      if (texts.length > 1) map.delete(language);
    },
  });
  if (isMap(doc.contents) && doc.contents.has('languages'))
    doc.set('languages', [otherThan(language)]);
  return doc.toString({ lineWidth: 0 });
}

/** A content as a site of one language would have it: not a word of the other is left. */
export const inOneLanguage = (files: ReadonlyMap<string, string>, own: Language) => {
  const other = otherThan(own);
  return new Map(
    [...files].flatMap(([path, text]): [string, string][] => {
      if (path.startsWith(`${other}/`)) return [];
      return [[path, path.endsWith('.yaml') ? without(other, text) : text]];
    }),
  );
};
