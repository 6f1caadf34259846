import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import type { Language } from '../../domain/words/language.ts';
import { contentFolder } from '../../site/checking/content.ts';
import { readShape } from '../../site/checking/shape/shape.ts';
import { demonstration } from '../../site/checking/shapes/demonstration.ts';
import { readYaml } from '../../site/checking/source/source.ts';

/** What may be written in each language; an empty text is a question left out. */
export type Texts = { readonly [L in Language]?: readonly string[] | undefined };

const name = 'demonstration.yaml';

/** What the content lets invented people say; nothing where it has no such file, or a faulty one, of which the check tells. */
function read(): z.infer<typeof demonstration> {
  const file = join(contentFolder(), name);
  if (!existsSync(file)) return {};
  return readShape(readYaml(name, readFileSync(file, 'utf8')), demonstration).value ?? {};
}

const { programmes = {}, questions = {}, introductions, numbers = {} } = read();

const own = <T>(from: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(from, id) ? from[id] : undefined;

const inLanguages = (written: Texts | readonly string[] | undefined): Texts | undefined =>
  written && 'length' in written ? { fr: written, en: written } : written;

/** What the people of a programme tick for a question. */
export const ticksOf = (programme: string, question: string): readonly string[] =>
  own(own(programmes, programme)?.ticks ?? {}, question) ?? [];

/** What the people of a programme write for a question. */
export const writingsOf = (programme: string, question: string): Texts | undefined =>
  inLanguages(own(own(programmes, programme)?.writes ?? {}, question));

/** How somebody introduces themselves in a language; nothing where the content has no such texts. */
export const introductionsIn = (language: Language): readonly string[] =>
  inLanguages(introductions)?.[language] ?? [];

/** What anybody writes for a question, or for it after something was chosen. */
export const phrasesFor = (question: string, chosen?: string): Texts | undefined =>
  inLanguages(own(questions, chosen === undefined ? question : `${question}:${chosen}`));

/** Numbers that people would give for a question. */
export const numbersFor = (question: string): readonly number[] => own(numbers, question) ?? [];
