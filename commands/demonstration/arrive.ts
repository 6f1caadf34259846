import type { Database } from '../../db/open.ts';
import type { VersionedForm } from '../../domain/forms/version.ts';
import type { Role } from '../../domain/people/participation.ts';
import { answerForm } from './answer-form.ts';
import type { Chance } from './chance.ts';
import { madeReady } from './made-ready.ts';

const day = 86_400_000;

/** Where and when people arrive. */
export interface Arriving {
  readonly now: number;
  readonly forms: readonly VersionedForm[];
}

/** The address of somebody who is invented; under a domain that cannot exist. */
export const inventedAddress = (name: string): string => `${plain(name)}@demonstration.invalid`;

const plain = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '.');

/** These people apply three weeks before, and are ready. Gives their participations, in their order. */
export async function arrive(
  db: Database,
  role: Role,
  programme: string,
  { forms, now }: Arriving,
  names: readonly string[],
  luck: Chance,
): Promise<readonly string[]> {
  const form = forms.find((one) => one.form.does === `enrol_${role}`);
  if (!form) return [];
  const ids: string[] = [];
  for (const [at, name] of names.entries()) {
    const person = {
      ...{ name, role, programme, language: 'fr' as const },
      email: inventedAddress(name),
    };
    const answers = answerForm(form.form, person, luck);
    const applied = Math.round(now - 23 * day + at * 3_600_000);
    ids.push(await madeReady(db, { form, answers, language: 'fr', key: luck.key(), now: applied }));
  }
  return ids;
}
