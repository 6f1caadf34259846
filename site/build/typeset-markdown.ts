import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { type Language, languageOf } from '../../domain/words/language.ts';
import { setProse } from '../../domain/words/prose.ts';
import { contentRoot } from '../content/root.ts';

type Entry = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];
type Plugin = Exclude<Extract<Entry, { name: string }>, (...given: never[]) => unknown>;
type Visit = Extract<NonNullable<Plugin['text']>, (...given: never[]) => unknown>;
type Text = Parameters<Visit>[0];
type Context = Parameters<Visit>[1];

const inline = new Set(['emphasis', 'strong', 'delete', 'link', 'mdxJsxTextElement']);

/** Only these depend on what stands before a run of text. */
const leansOnWhatPrecedes = /^["']/;

/** The character just before a node on its line, looking out of emphasis and links; empty at a line's start. */
function characterBefore(node: Text, context: Context): string {
  let here: Parameters<Context['parent']>[0] | undefined = node;
  while (here) {
    const parent: ReturnType<Context['parent']> = context.parent(here);
    const place = context.indexOf(here);
    const sibling = place ? parent?.children[place - 1] : undefined;
    if (sibling)
      return 'value' in sibling ? sibling.value.slice(-1) : context.textContent(sibling).slice(-1);
    here = parent && inline.has(parent.type) ? (parent as unknown as typeof here) : undefined;
  }
  return '';
}

/** The language of the file that was asked for last: its texts come one after the other. */
let last: { readonly url: URL | undefined; readonly language: Language } | undefined;

/** The language of a file, which its folder tells. */
function languageAt(url: URL | undefined): Language {
  if (last === undefined || last.url !== url)
    last = {
      url,
      language: languageOf(url && relative(contentRoot, fileURLToPath(url)).slice(0, 2)),
    };
  return last.language;
}

/**
 * Sets the prose of every Markdown and MDX file in the typography of its language, which its folder
 * tells (`fr/…`, `en/…`). Code is never touched.
 */
export const typesetMarkdown: Plugin = {
  name: 'typeset',
  text(node, context) {
    const language = languageAt(context.fileURL);
    const before = leansOnWhatPrecedes.test(node.value) ? characterBefore(node, context) : '';
    const value = setProse(node.value, language, before);
    return value === node.value ? undefined : { type: 'text', value };
  },
};
