import { expect, test } from 'vitest';
import { say } from '../../domain/words/words.ts';
import { builtForm } from '../../tests/support/built-forms.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { readPage } from '../../tests/support/worker/read-page.ts';
import { post, visit } from '../../tests/support/worker/visitor.ts';
import { asFields, wholeForm } from '../../tests/support/worker/walk.ts';

const { form } = builtForm('mentor-sign-up');
const consent = form.pages
  .flatMap(({ questions }) => questions)
  .find((question) => question.kind === 'consent' && question.optional && !question.show_if);
if (consent?.kind !== 'consent') throw new Error('no optional consent');
const { [consent.id]: _, ...others } = answersTo(form);

/** What stands for the consent in a list of answers. */
const saidIn = (list: string, language: 'fr' | 'en') =>
  list.split(`>${say(consent.label, language)}</dt>`)[1]?.match(/<dd>([^<]*)<\/dd>/)?.[1];

test.each([
  ['fr', 'Non'],
  ['en', 'No'],
] as const)('a consent that was not ticked reads, in %s, %s', async (language, no) => {
  const last = { _page: String(form.pages.length), _go: 'next', _language: language };
  const check = await readPage(await post(form.id, { ...asFields(others), ...last }));
  expect(saidIn(check.html, language)).toBe(no);
  const sent = await post(form.id, wholeForm(form, others, crypto.randomUUID(), language));
  const Cookie = sent.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  const receipt = await readPage(
    await visit(sent.headers.get('Location') ?? '', { headers: { Cookie } }),
  );
  expect(saidIn(receipt.html, language)).toBe(no);
});
