import { expect } from 'vitest';
import { typeset } from '../../../domain/words/typography.ts';
import { everyAim } from '../../../functions/console/objectives/aims.ts';
import { thanked } from './answers.ts';
import { surveyed } from './begin.ts';
import { house } from './clock.ts';
import { recordFigure } from './coordinator.ts';
import type { Formula, Plan } from './plan.ts';
import type { Year } from './play.ts';
import { heldIn, saidOf } from './truth.ts';

/** What the pages of the pairs must say of what became of them. */
const endings = {
  Ana: 'mené à son terme',
  Cem: 'mené à son terme',
  Dia: 'l’une des deux personnes a quitté le programme',
  Eli: 'plus de signe de vie, place libérée',
  'Fay before': 'changement de binôme',
  Fay: 'mené à son terme',
};

/** What the pages of pairs must say of how they came about. */
const origins: Readonly<Record<Formula, string>> = {
  proposal: 'Formé d’après une proposition',
  evening: 'Formé après une soirée de rencontres',
  lists: 'Formé par choix',
  directory: 'Formé par choix',
};

/** A text as a page says it, each blank a plain one. */
const plainly = (text: string): string => typeset(text, 'fr').replace(/[\s\u00a0\u202f]+/g, ' ');

/** Every indicator of the programme stands beside its target as the test itself reckons it, or as it was recorded. */
async function expectIndicators({ programme, end }: Plan, { truth, by }: Year): Promise<void> {
  const page = `/console/totals/objectives/?programme=${programme}`;
  const objectives = (await everyAim(house)).find(({ id }) => id === programme)?.objectives ?? [];
  const byHand = objectives.filter(({ measures = [] }) =>
    measures.some(({ measure }) => measure === 'recorded'),
  );
  for (const [rank, { id }] of byHand.entries())
    await recordFigure(by, { programme, objective: id, day: end, value: `${80 + rank},5` });
  const { text } = await by.open(page);
  for (const { id, measures = [] } of objectives) {
    expect(measures.length, id).toBeGreaterThan(0);
    for (const one of measures) {
      const said = saidOf(one, truth) ?? `${80 + byHand.findIndex((each) => each.id === id)},5`;
      expect(text, id).toContain(plainly(said));
    }
  }
}

/**
 * Looks at what the console says after a year: of each pair what became of it, of each objective what
 * the test itself kept count of, whom the site may thank, and the report, which may be behind it by four sessions.
 */
export async function expectMeasured(plan: Plan, year: Year): Promise<void> {
  const { programme, by: formula } = plan;
  const { truth, pairs, by } = year;
  for (const [name, ending] of Object.entries(endings)) {
    const page = await by.open(`/console/pairs/${pairs[name]?.id}/`);
    expect(page.text, name).toContain(ending);
  }
  const first = (await by.open(`/console/pairs/${pairs['Ana']?.id}/`)).text;
  expect(first).toContain(origins[formula]);
  const dia = (await by.open(`/console/pairs/${pairs['Dia']?.id}/`)).text;
  expect(dia).toContain('une personne effacée');
  await expectIndicators(plan, year);
  const survey = await by.open(`/console/totals/?form=needs-survey&programme=${programme}`);
  expect(survey.text).toContain(`${surveyed} réponses`);
  expect((await by.open(`/console/thanks/${programme}/file/`)).text).toContain(thanked);
  const report = (await by.open(`/console/totals/report/?programme=${programme}`)).text;
  const [, sessions = ''] = /(\d+) séances tenues/.exec(report) ?? [];
  const held = heldIn(truth);
  expect(Number(sessions)).toBeLessThanOrEqual(held);
  expect(Number(sessions)).toBeGreaterThan(held - 5);
  expect(report).toContain(`${truth.pairs.length} binômes commencés`);
  expect(report).toContain('Une bonne question par mois.');
  expect(report).not.toMatch(/Accompagné|@example/);
}
