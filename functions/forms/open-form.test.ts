import { expect, test } from 'vitest';
import { addresses } from '../../domain/addresses.ts';
import { formAddress } from '../../domain/forms/address.ts';
import { isKey } from '../../domain/forms/reference.ts';
import { languages } from '../../domain/words/language.ts';
import { builtForms } from '../../tests/support/built-forms.ts';
import { readPage } from '../../tests/support/worker/read-page.ts';
import { visit } from '../../tests/support/worker/visitor.ts';

const open = async (path: string) => readPage(await visit(path));

test('each opening of a form has a key of its own and says when it was', async () => {
  const before = Date.now();
  const pages = [await open('/formulaires/contact/'), await open('/en/forms/contact/')];
  const keys = pages.map(({ filled }) => filled['_key']?.[0]);
  expect(keys.every(isKey)).toBe(true);
  expect(new Set(keys).size).toBe(2);
  for (const { filled, status } of pages) {
    expect(status).toBe(200);
    expect(Number(filled['_started']?.[0])).toBeGreaterThanOrEqual(before);
  }
  expect(pages.map(({ filled }) => filled['_language'])).toEqual([['fr'], ['en']]);
});

test('the programme of the address is ticked', async () => {
  const { filled } = await open('/formulaires/devenir-mentor/?programme=leadership');
  expect(filled['programme']).toEqual(['leadership']);
});

test.each(['', 'rien', '"><script>', 'leadership" checked'])(
  'a programme called %j is not',
  async (id) => {
    const page = await open(`/en/forms/become-a-mentor/?programme=${encodeURIComponent(id)}`);
    expect(page.filled['programme']).toBeUndefined();
    expect(page.html).not.toContain('"><script>');
  },
);

test('a message about what was sent before is opened with its subject and reference', async () => {
  const query = '?about=data&reference=5F3A-9C1E-0B7D';
  for (const address of ['/formulaires/contact/', '/en/forms/contact/']) {
    const { filled } = await open(`${address}${query}`);
    expect(filled).toMatchObject({ subject: ['data'], reference: ['5F3A-9C1E-0B7D'], name: [''] });
  }
});

test('an address writes nothing into a form but an option and a reference', async () => {
  const { filled, html } = await open(
    '/formulaires/contact/?about=%22%3E%3Cb%3E&reference=Envoyez+de+l%27argent&message=Bonjour&name=X',
  );
  expect(filled).toMatchObject({ reference: [''], message: [''], name: [''] });
  expect(filled['subject']).toBeUndefined();
  expect(html).not.toContain('argent');
});

test.each([
  ['/formulaires/devenir-mentor/page-2/', '/formulaires/devenir-mentor/'],
  ['/formulaires/devenir-mentor/verifier/', '/formulaires/devenir-mentor/'],
  ['/en/forms/become-a-mentor/check/', '/en/forms/become-a-mentor/'],
  ['/en/forms/mentor-quiz/result/', '/en/forms/mentor-quiz/'],
  ['/formulaires/contact/merci/', '/formulaires/contact/'],
  ['/send/mentor-sign-up', '/formulaires/devenir-mentor/'],
])('%s, opened by itself, leads to %s', async (from, to) => {
  const response = await visit(from);
  expect([response.status, response.headers.get('Location')]).toEqual([303, to]);
});

test.each(languages)('the list of the forms leads to each of them, in %s', async (language) => {
  const { status, html } = await open(addresses.forms[language]);
  expect(status).toBe(200);
  for (const { form } of builtForms)
    expect(html).toContain(`href="${formAddress(form, language)}"`);
});

test('an address without its last slash leads to the form, with what was asked', async () => {
  const response = await visit('/formulaires/devenir-mentor?programme=leadership');
  expect(response.status).toBe(308);
  expect(response.headers.get('Location')).toBe(
    '/formulaires/devenir-mentor/?programme=leadership',
  );
});

test.each(builtForms.map(({ form }) => form))(
  'a text browser, which shows what is hidden, reads no false news in $id',
  async (form) => {
    for (const language of languages) {
      const { html } = await open(formAddress(form, language));
      const read = html
        .replace(/<(style|script)\b.*?<\/\1>/gs, '')
        .replace(/<(?:"[^"]*"|[^">])*>/g, ' ');
      expect(html).not.toMatch(/<\w+[^>]* hidden[\s>=]/);
      expect(read).not.toMatch(/à reprendre|another look/);
      expect(read).not.toMatch(/gardées sur cet appareil|kept on this device/);
    }
  },
);
