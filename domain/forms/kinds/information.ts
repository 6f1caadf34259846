import * as z from 'zod';
import { words } from '../../words/words.ts';
import { name as id } from '../names.ts';
import { showIf } from './asked.ts';

/** A text among the questions: the one kind that takes no answer. */
export const information = z.strictObject({
  kind: z.literal('information'),
  id,
  /** Heading, if any. */
  label: words.optional(),
  /** The text, Markdown. */
  text: words,
  show_if: showIf.optional(),
});
