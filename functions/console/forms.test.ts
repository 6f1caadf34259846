import { expect, test, vi } from 'vitest';
import { askAs, env, session } from '../../tests/support/console/console.ts';
import { firstForm, withForms } from '../../tests/support/console/forms.ts';
import { formTitles, listedForms, sayProgramme } from './forms.ts';

const form = firstForm('kept');

test('the forms are fetched once an isolate, whatever pages are asked for', async () => {
  const given = withForms(form);
  const fetch = vi.spyOn(given.ASSETS, 'fetch');
  const cookie = await session();
  const pages = ['/console/', '/console/submissions/', '/console/totals/'];
  const askAll = async () => {
    for (const path of pages) expect((await askAs(cookie, path, {}, given)).status).toBe(200);
  };
  await askAll();
  const asked = fetch.mock.calls.length;
  await askAll();
  expect(fetch.mock.calls.length).toBe(asked);
});

test('the home needs no definition of any form', async () => {
  const given = withForms(form);
  const fetch = vi.spyOn(given.ASSETS, 'fetch');
  await askAs(await session(), '/console/', {}, given);
  const asked = fetch.mock.calls.map(([address]) => String(address));
  expect(asked.filter((address) => address.includes('/forms/'))).toEqual([
    'https://assets.local/_binome/forms/index.json',
  ]);
});

test('a list that could not be had is asked for again', async () => {
  const given = withForms(form);
  vi.spyOn(given.ASSETS, 'fetch').mockResolvedValueOnce(new Response('', { status: 500 }));
  await expect(async () => listedForms(given)).rejects.toThrow('500');
  expect((await listedForms(given)).map(({ id }) => id)).toEqual(['kept']);
});

test('every shipped form is there, in the order of the build', async () => {
  const index = await env.ASSETS.fetch('https://assets.local/_binome/forms/index.json');
  const { forms } = (await index.json()) as { forms: { id: string }[] };
  expect((await listedForms(env)).map(({ id }) => id)).toEqual(forms.map(({ id }) => id));
});

test('what a form no longer names is said by its id or its value', () => {
  expect(formTitles([form], 'en')('kept')).toBe('Formulaire kept (en)');
  expect(formTitles([form], 'en')('gone')).toBe('gone');
  expect(sayProgramme(form, 'leadership', 'fr')).toBe('Choix leadership');
  expect(sayProgramme(form, 'closed', 'fr')).toBe('closed');
  expect(sayProgramme(undefined, '', 'fr')).toBe('Sans programme');
});
