import { readFile } from 'node:fs/promises';
import type { PairingRules } from '../../domain/matching/rules.ts';
import type { Role } from '../../domain/people/participation.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import type { Language } from '../../domain/words/language.ts';
import { say } from '../../domain/words/words.ts';
import { programmeNamed, programmesIn, rowsOf } from './chosen-programme.ts';
import { exportColumns, recognise } from './columns.ts';
import { readKept } from './kept-columns.ts';
import { type Listed, peopleIn } from './people.ts';
import { type List, readList } from './read-list.ts';
import type { Asked } from './read-words.ts';
import { type Ask, settleColumns } from './settle-columns.ts';
import { partByRole, sideOf } from './side.ts';
import { questionsLookedAt, type SignUps } from './sign-ups.ts';
import { decidedIn } from './statuses.ts';
import { pairWords } from './words.ts';

/** What lists are read against. */
export interface Known {
  readonly programmes: readonly Programme[];
  readonly forms: SignUps;
  readonly rules: PairingRules;
  readonly language: Language;
  readonly ask: Ask;
  /** Says how far a long run is, if anybody is there to read it. */
  readonly tell?: ((said: string) => void) | undefined;
}

/** A list of one side, and who is in it. */
export interface ReadList extends Listed {
  readonly file: string;
  readonly side: Role;
  readonly undecided: number;
  readonly left: number;
}

/** All lists, and the programme that they are of. */
export interface ReadLists {
  readonly programme: Programme;
  readonly lists: readonly ReadList[];
}

/** Reads one file as a list, or says why it is none. */
async function fileOf(file: string, language: Language): Promise<List | { fault: string }> {
  const words = pairWords(language);
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return { fault: words.noFile(file) };
  const list = readList(file, bytes);
  return 'no' in list ? { fault: words.noList[list.no](file, list.line ?? 1) } : list;
}

/** The programme that is meant: the one that was named, or the only one that the lists or the site have. */
function programmeOf(asked: Asked, lists: readonly List[], { programmes, language }: Known) {
  const words = pairWords(language);
  const all = programmes.map(({ id }) => id);
  if (asked.programme !== undefined)
    return (
      programmeNamed(programmes, asked.programme) ?? {
        fault: words.noProgramme(asked.programme, all),
      }
    );
  const named = [...programmesIn(lists, programmes)];
  const [only, ...others] = named.length > 0 ? named : programmes;
  if (only && others.length === 0) return only;
  const choice = named.length > 0 ? named : programmes;
  return {
    fault: words.whichProgramme(
      choice.map(({ id, name }) => `${id} (${say(name, language)})`),
      choice[0]?.id ?? '',
    ),
  };
}

/** The lists of the two sides: a file of both is parted by its column for the role. */
function parted(
  list: List,
  { forms, language }: Known,
): readonly (readonly [Role, List])[] | { fault: string } {
  const both = partByRole(list);
  if (both) return both;
  const side = readKept(list.file)?.side ?? sideOf(list, forms);
  return side ? [[side, list]] : { fault: pairWords(language).whichSide(list.file) };
}

/** Reads the lists that were named, up to the people in them, or says what is wrong and what to do. */
export async function readLists(
  asked: Asked,
  known: Known,
): Promise<ReadLists | { fault: string }> {
  const { forms, rules, programmes, language, ask } = known;
  const files: List[] = [];
  for (const file of asked.files) {
    const list = await fileOf(file, language);
    if ('fault' in list) return list;
    files.push(list);
  }
  const programme = programmeOf(asked, files, known);
  if ('fault' in programme) return programme;
  const lists: ReadList[] = [];
  for (const file of files) {
    const sides = parted(file, known);
    if ('fault' in sides) return sides;
    for (const [side, list] of sides) {
      const form = forms[side];
      const isExport = exportColumns(list.headings) !== undefined;
      const questions = questionsLookedAt(form, side, programme, rules);
      const settled = await settleColumns(list, side, questions, recognise(form, list.headings), {
        ...{ ask, language, isExport },
      });
      if ('fault' in settled) return settled;
      const decided = decidedIn(list, rowsOf(list, programmes, programme), asked.everyone);
      const reference = exportColumns(list.headings)?.reference;
      const read = peopleIn(
        { ...list, rows: decided.rows },
        form,
        questions,
        settled.columns,
        reference,
      );
      lists.push({
        ...read,
        file: list.file,
        side,
        undecided: decided.undecided,
        left: decided.left,
      });
    }
  }
  return { programme, lists };
}
