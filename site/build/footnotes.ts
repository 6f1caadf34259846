import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { bilingual } from '../../domain/words/bilingual.ts';
import { languageOf } from '../../domain/words/language.ts';
import { contentRoot } from '../content/root.ts';

type Entry = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];
type Plugin = Exclude<Extract<Entry, { name: string }>, (...given: never[]) => unknown>;

const words = bilingual({
  fr: { notes: 'Notes', back: (note: string) => `Retour au renvoi ${note}` },
  en: { notes: 'Notes', back: (note) => `Back to reference ${note}` },
});

/** Says the heading over the notes at the foot of a text, and the way back from each, in the text's language. */
export const footnoteWords: Plugin = {
  name: 'footnote-words',
  element: {
    filter: ['h2', 'a'],
    visit(node, context) {
      const { id, ariaLabel, dataFootnoteBackref } = node.properties;
      const file = context.fileURL && relative(contentRoot, fileURLToPath(context.fileURL));
      const { notes, back } = words(languageOf(file?.slice(0, 2)));
      if (id === 'footnote-label')
        context.replaceNode(node, {
          ...node,
          properties: { id },
          children: [{ type: 'text', value: notes }],
        });
      if (dataFootnoteBackref !== undefined)
        context.setProperty(node, 'ariaLabel', back(String(ariaLabel).replace(/^.* /, '')));
    },
  },
};
