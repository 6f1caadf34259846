import { join } from 'node:path';
import { builtForms } from '../../../commands/built-forms.ts';
import { answerForm } from '../../../commands/demonstration/answer-form.ts';
import { chance } from '../../../commands/demonstration/chance.ts';
import { madeReady } from '../../../commands/demonstration/made-ready.ts';
import type { Person } from '../../../commands/demonstration/people.ts';
import type { Database } from '../../../db/open.ts';
import { formDefinitions } from '../../../domain/addresses.ts';
import { type Role, roles } from '../../../domain/people/participation.ts';

/** Whom to have ready, and how many of each. */
export interface ReadyPeople {
  readonly programme: string;
  readonly mentors: number;
  readonly mentees: number;
}

const given = 'Inès Karim Élodie Thomas Awa Hugo Margaux Paul Sofia Étienne'.split(' ');
const family = 'Perrin Kaboré Vasseur Mercier Okafor Delaunay Brunet Ferrand'.split(' ');

/** A name that nobody else has: the number stands in it, as a letter for each digit. */
const nameOf = (at: number, role: Role): string => {
  const letters = [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  return `${given[at % given.length]} ${family[Math.floor(at / given.length) % family.length]}-${role === 'mentor' ? 'M' : 'E'}${letters}`;
};

/**
 * So many people apply on either side of a programme, each with answers of their own, are accepted and
 * made ready, by the actions that do it in the console; the same people every time.
 */
export async function readyPeople(
  db: Database,
  { programme, ...count }: ReadyPeople,
  { site, now = Date.now() }: { readonly site: string; readonly now?: number },
): Promise<void> {
  const luck = chance(count.mentors * 10_000 + count.mentees);
  const forms = builtForms(join(site, formDefinitions));
  for (const role of roles) {
    const form = forms.find((one) => one.form.does === `enrol_${role}`);
    if (!form) throw new Error(`no form enrols a ${role}`);
    for (let at = 0; at < count[`${role}s`]; at += 1) {
      const name = nameOf(at, role);
      const person: Person = {
        ...{ name, role, programme, language: 'fr' },
        email: `${role}-${at}@example.org`,
      };
      // A company of their own, and nobody named: what keeps people apart is not by chance.
      const { manager, team, not_with, ...usual } = answerForm(form.form, person, luck);
      const answers = { ...usual, organisation: `Maison ${name}` };
      await madeReady(db, { form, answers, language: 'fr', key: luck.key(), now });
    }
  }
}
