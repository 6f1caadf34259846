import { expect, test } from 'vitest';
import { usualReminders } from '../../../domain/due/reminders.ts';
import { usualSilence } from '../../../domain/due/silence.ts';
import { askAs, session } from '../../../tests/support/console/console.ts';
import { firstForm, withForms } from '../../../tests/support/console/forms.ts';
import type { Env } from '../../env.ts';
import { siteIndex } from '../../http/site-index.ts';
import { sayStanding } from './standing.tsx';

const dates = {
  applications_open: '2026-12-08',
  applications_close: '2027-01-15',
  launch: '2027-02-02',
  midway: '2027-06-29',
  end: '2027-12-01',
};
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
  ['2026-12-07', 'inscriptions à partir du 8 décembre 2026'],
  ['2026-12-08', 'inscriptions jusqu’au 15 janvier 2027, lancement le 2 février 2027'],
  ['2027-01-15', 'inscriptions jusqu’au 15 janvier 2027, lancement le 2 février 2027'],
  ['2027-01-16', 'inscriptions closes, lancement le 2 février 2027'],
  ['2027-02-02', 'en cours, bilan à mi-parcours le 29 juin 2027'],
  ['2027-06-29', 'en cours, bilan à mi-parcours le 29 juin 2027'],
  ['2027-06-30', 'en cours, fin le 1er décembre 2027'],
  ['2027-12-02', 'terminé depuis le 1er décembre 2027'],
])('on %s a programme stands where its days say', (today, said) => {
  expect(plain(sayStanding(dates, today, 'fr'))).toBe(said);
});

test('the home says of every programme where it stands, with answers or without', async () => {
  const given = withForms(firstForm('any'));
  const programmes = [
    {
      id: 'inverse',
      name: { fr: 'Mentorat inversé', en: 'Reverse' },
      dates,
      reminders: usualReminders,
      silence: usualSilence,
    },
  ];
  const index = { ...(await siteIndex(given)), programmes };
  const fetch = (asked: RequestInfo | URL) =>
    String(asked).endsWith('/forms/index.json')
      ? Promise.resolve(Response.json(index))
      : given.ASSETS.fetch(asked);
  const house = { ...given, ASSETS: { fetch } } as Env;
  for (const [path, said] of [
    ['/console/', 'Mentorat inversé'],
    ['/en/console/', 'Reverse'],
  ] as const)
    expect(await (await askAs(await session(), path, {}, house)).text()).toContain(
      `>${said}</a></strong><span>`,
    );
});
