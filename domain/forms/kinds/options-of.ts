import type { Option, Optioned } from './options.ts';

/** The options of a choice once the programmes have been filled in. By itself: a browser that pairs people needs no more of forms. */
export function optionsOf(asked: Optioned): readonly Option[] {
  if (asked.options === 'programmes') throw new Error(`${asked.id}: programmes not filled in`);
  return asked.options;
}
