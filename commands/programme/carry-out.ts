import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Programme } from '../../domain/programmes/programme.ts';
import { type Language, languages } from '../../domain/words/language.ts';
import { say } from '../../domain/words/words.ts';
import { extended, nextEdition, nextProse, shiftOf } from './edition.ts';
import type { Asked } from './read-words.ts';
import { withCopyOf } from './splice.ts';
import { programmeWords } from './words.ts';

/** What the content is, and the day on which it is worked on. */
export interface At {
  /** The folder of the content. */
  readonly folder: string;
  readonly programmes: readonly Programme[];
  readonly language: Language;
  /** An ISO day. */
  readonly today: string;
}

/** What came of it. */
export interface CarriedOut {
  readonly said: string;
  readonly done: boolean;
}

/** A file that is to be written. */
interface ToWrite {
  readonly path: string;
  readonly text: string;
  /** Whether it must not be there yet. */
  readonly isNew: boolean;
}

function clone({ from, to, opens }: Extract<Asked, { act: 'clone' }>, at: At): CarriedOut {
  const { folder, programmes, language, today } = at;
  const words = programmeWords(language);
  const follower = programmes.find(({ follows }) => follows === from);
  if (follower) return { said: words.followed(from, follower.id), done: false };
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const source = read(`programmes/${from}.yaml`);
  const shift = shiftOf(source, today, opens);
  const order = Math.max(...programmes.map((one) => one.order)) + 1;
  const prose = languages
    .map((each) => ({ from: `${each}/programmes/${from}.mdx`, to: `${each}/programmes/${to}.mdx` }))
    .filter((one) => existsSync(join(folder, one.from)));
  const weights = existsSync(join(folder, 'pairing.yaml')) ? read('pairing.yaml') : '';
  const weighed = withCopyOf(weights, 'weights', from, to);
  const files: readonly ToWrite[] = [
    {
      path: `programmes/${to}.yaml`,
      text: nextEdition(source, { follows: from, order, shift }),
      isNew: true,
    },
    ...prose.map((one) => ({
      path: one.to,
      text: nextProse(read(one.from), from, to, today),
      isNew: true,
    })),
    ...(weighed === weights ? [] : [{ path: 'pairing.yaml', text: weighed, isNew: false }]),
  ];
  const taken = files.find(({ path, isNew }) => isNew && existsSync(join(folder, path)));
  if (taken) return { said: words.nameTaken(to), done: false };
  for (const { path, text, isNew } of files)
    writeFileSync(join(folder, path), text, isNew ? { flag: 'wx' } : {});
  return { said: files.map(({ path }) => `  ${join(folder, path)}`).join('\n'), done: true };
}

function extend(
  { id, end }: Extract<Asked, { act: 'extend' }>,
  { folder, language }: At,
): CarriedOut {
  const words = programmeWords(language);
  const path = join(folder, 'programmes', `${id}.yaml`);
  const changed = extended(readFileSync(path, 'utf8'), end);
  if ('fault' in changed) return { said: words.extension[changed.fault](changed.end), done: false };
  writeFileSync(path, changed.text);
  return { said: words.extended(path, end, changed.months), done: true };
}

/** Carries out what was asked of a content without fault; of `clone` it says the files that were written. */
export function carryOut(asked: Asked, at: At): CarriedOut {
  if (asked.act === 'clone') return clone(asked, at);
  if (asked.act === 'extend') return extend(asked, at);
  const { programmes, language } = at;
  const lines = programmes.map(({ id, name, dates, follows }) =>
    [
      id,
      say(name, language),
      `${dates.launch} – ${dates.end}`,
      follows && programmeWords(language).follows(follows),
    ]
      .filter(Boolean)
      .join(', '),
  );
  return { said: lines.join('\n'), done: true };
}
