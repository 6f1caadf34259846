import type { Role } from '../../domain/people/participation.ts';
import { wordsIn } from '../../domain/words/fold.ts';
import { recognise } from './columns.ts';
import type { List } from './read-list.ts';
import type { SignUps } from './sign-ups.ts';

/** What the sides are called in a column that tells them apart. */
const sides: Readonly<Record<Role, readonly string[]>> = {
  mentor: ['mentor', 'mentors', 'mentore', 'mentor benevole'],
  mentee: [
    'mentee',
    'mentees',
    'mentore e',
    'mentoree',
    'personne accompagnee',
    'accompagne',
    'accompagnee',
  ],
};

const plain = (text: string) => wordsIn(text).join(' ');

/** The side that a text names. */
const sideNamed = (text: string): Role | undefined =>
  (['mentor', 'mentee'] as const).find((side) => sides[side].includes(plain(text)));

/** Parts a list that has a column for the role into the two sides; nothing where it has none. */
export function partByRole(list: List): readonly (readonly [Role, List])[] | undefined {
  const at = list.headings.findIndex((heading) =>
    ['role', 'roles', 'side', 'cote'].includes(plain(heading)),
  );
  if (at < 0) return undefined;
  const of = (side: Role): List => ({
    ...list,
    rows: list.rows.filter(({ cells }) => sideNamed(cells[at] ?? '') === side),
  });
  const parted = [['mentor', of('mentor')] as const, ['mentee', of('mentee')] as const];
  return parted.some(([, { rows }]) => rows.length > 0) ? parted : undefined;
}

/** The side that a list is of, as its headings tell, else its name; nothing where neither does. */
export function sideOf({ file, headings }: List, forms: SignUps): Role | undefined {
  const ids = (form: SignUps['mentor']) => recognise(form, headings).size;
  const [mentor, mentee] = [ids(forms.mentor), ids(forms.mentee)];
  if (mentor !== mentee && Math.max(mentor, mentee) > 3)
    return mentor > mentee ? 'mentor' : 'mentee';
  const name = plain(file.replace(/^.*[/\\]/, ''));
  if (/\bmentees?\b|accompagn|find a mentor|\bmentorees?\b/.test(name)) return 'mentee';
  return /\bmentors?\b/.test(name) ? 'mentor' : undefined;
}
