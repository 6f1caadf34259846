import { expect, test } from 'vitest';
import { ask, askAs, session } from '../../../tests/support/console/console.ts';
import { firstForm, withForms } from '../../../tests/support/console/forms.ts';
import { listedRoutes } from '../../../tests/support/console/private-routes.ts';

const given = withForms(firstForm('walked'));

/** The entries of a page's navigation: their addresses, and which is current. */
async function entries(answer: Response) {
  const [nav] = /<nav aria-label="Console">.*?<\/nav>/s.exec(await answer.text()) ?? [];
  return (
    nav &&
    [...nav.matchAll(/<a href="([^"]+)"(?: aria-current="(\w+)")?>/g)].map(
      ([, address, current]) => (current ? `${address} ${current}` : address),
    )
  );
}

test('whoever may export is led to the exports, in their language', async () => {
  const cookie = await session();
  expect(await entries(await askAs(cookie, '/console/', {}, given))).toEqual([
    '/console/ page',
    '/console/submissions/',
    '/console/people/',
    '/console/pairs/',
    '/console/gatherings/',
    '/console/announcements/',
    '/console/messages/',
    '/console/ahead/',
    '/console/totals/',
    '/console/exports/',
    '/console/coordinators/',
  ]);
  expect(await entries(await askAs(cookie, '/en/console/totals/', {}, given))).toEqual([
    '/en/console/',
    '/en/console/submissions/',
    '/en/console/people/',
    '/en/console/pairs/',
    '/en/console/gatherings/',
    '/en/console/announcements/',
    '/en/console/messages/',
    '/en/console/ahead/',
    '/en/console/totals/ page',
    '/en/console/exports/',
    '/en/console/coordinators/',
  ]);
});

test('a page within a part of the console says which part', async () => {
  const answer = await askAs(await session(), '/console/submissions/nothing/', {}, given);
  expect(answer.status).toBe(404);
  expect(await entries(answer)).toContain('/console/submissions/ true');
});

test('a reader is never led to the exports', async () => {
  const cookie = await session({ role: 'reader' });
  const seen = listedRoutes('nothing').filter(({ method }) => method === 'GET');
  // A report is a sheet to be printed: it has the way back alone.
  for (const { path } of seen.filter((one) => !one.path.includes('/report/'))) {
    const text = await (await askAs(cookie, path, {}, given)).text();
    expect(text, path).toContain('<nav aria-label="Console">');
    expect(text, path).not.toMatch(/<a href="[^"]*\/exports\//);
  }
});

test('whoever is not signed in has no navigation, at the door nor when sent away', async () => {
  expect(await entries(await ask('/console/sign-in/', {}, given))).toBeUndefined();
  expect(await entries(await ask('/console/', {}, { ...given, CONSOLE_DRIVER: '' }))).toBe(
    undefined,
  );
});

test('whoever is asked for a fresh proof keeps theirs', async () => {
  const answer = await askAs(await session(), '/console/sign-in/', {}, given);
  expect(await entries(answer)).toContain('/console/exports/');
});

test('the language switch keeps the page and what it shows', async () => {
  const cookie = await session();
  const answer = await askAs(cookie, '/console/submissions/?form=walked&status=new', {}, given);
  expect(await answer.text()).toContain(
    '<a class="switch" href="/en/console/submissions/?form=walked&amp;status=new" hreflang="en"',
  );
});
