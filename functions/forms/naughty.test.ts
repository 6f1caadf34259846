import { describe, expect, test } from 'vitest';
import { formAddress } from '../../domain/forms/address.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { takesAnswer } from '../../domain/forms/questions.ts';
import { idOf } from '../../domain/forms/reference.ts';
import { builtForms } from '../../tests/support/built-forms.ts';
import { naughtyLines } from '../../tests/support/naughty-lines.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { readPage } from '../../tests/support/worker/read-page.ts';
import { env, post, visit } from '../../tests/support/worker/visitor.ts';
import { asFields, wholeForm } from '../../tests/support/worker/walk.ts';
import { longestBody } from '../http/form-body.ts';

const lines = 'première ligne\n\ntroisième <i>ligne</i>\n\n\nfin';

const length = (form: Form) => form.pages.flatMap(({ questions }) => questions).length;
const longest = Math.max(...builtForms.map(({ form }) => length(form)));
/** One form, the longest, meets every line, each other one a share of them: the same parts show them. */
const forms = builtForms.map(({ form }, at) => ({
  form,
  id: form.id,
  texts: naughtyLines.filter(
    (_, line) => length(form) === longest || line % builtForms.length === at,
  ),
}));

describe.each(forms)('$id', ({ form, texts: ours }) => {
  const questions = form.pages.flatMap((page, index) =>
    page.questions.filter(takesAnswer).map((question) => ({ question, page: index + 1 })),
  );
  const base = asFields(answersTo(form));
  const tried = questions.filter(({ question }) => question.id in base);

  test('shows any text back as text, in every field', async () => {
    for (const page of new Set(tried.map((each) => each.page)))
      for (const text of [...ours, `\n${lines}`]) {
        const here = tried.filter((each) => each.page === page).map(({ question }) => question.id);
        const typed = Object.fromEntries(here.map((id) => [id, text]));
        const sent = { ...base, ...typed, nobody_asked: '', _page: String(page), _language: 'fr' };
        const next = await readPage(await post(form.id, { ...sent, _go: 'next' }));
        // A page of plain texts has nothing against them: it is asked for again.
        const shown =
          next.status === 422
            ? next
            : await readPage(await post(form.id, { ...sent, _go: `change-${here[0]}` }));
        expect(shown.questions).toEqual(expect.arrayContaining(here));
        expect(shown.html).not.toMatch(/<script>|<img src=x|<svg onload|<i>ligne/);
        const written = shown.fields.filter(
          ({ name, type }) => here.includes(name) && type !== 'radio' && type !== 'checkbox',
        );
        expect(written.map(({ value }) => value)).toEqual(written.map(() => text));
      }
  });

  test('keeps any text as it was written, and shows it as text on the receipt', async () => {
    const texts = tried.filter(
      ({ question }) => question.kind === 'text' || question.kind === 'long_text',
    );
    for (const text of ours) {
      const key = crypto.randomUUID();
      const given = Object.fromEntries(
        texts.map(({ question }) => [
          question.id,
          question.kind === 'long_text' ? `${text}\n${lines}` : text,
        ]),
      );
      const response = await post(form.id, { ...wholeForm(form, {}, key), ...base, ...given });
      expect(response.status).toBe(303);
      const row = await env.DB.prepare('select answers, pair_answers from submissions where id = ?')
        .bind(await idOf(key))
        .first();
      const kept = {
        ...JSON.parse(String(row?.['answers'])),
        ...JSON.parse(String(row?.['pair_answers'] ?? '{}')),
      };
      const composed = Object.entries(given).map(([id, value]) => [id, value.normalize('NFC')]);
      expect(kept).toMatchObject(Object.fromEntries(composed));
      const cookie = response.headers.get('Set-Cookie')?.split(';')[0] ?? '';
      const receipt = await readPage(
        await visit(`${formAddress(form, 'fr', 'sent')}`, { headers: { Cookie: cookie } }),
      );
      expect(receipt.html).not.toMatch(/<script>|<img src=x|<svg onload|<i>ligne/);
      for (const [, value] of composed) expect(receipt.slots['answers']).toContain(value);
    }
  });

  test('a field that is far too long is refused with everything kept, unless the whole is too long', async () => {
    const [first] = tried.filter(
      ({ question }) => question.kind === 'long_text' || question.kind === 'text',
    );
    if (!first) return;
    const text = 'é'.repeat(5001);
    const sent = {
      ...base,
      [first.question.id]: text,
      _page: String(first.page),
      _go: 'next',
      _language: 'fr',
    };
    const shown = await readPage(await post(form.id, sent));
    expect([shown.status, shown.filled[first.question.id]]).toEqual([422, [text]]);
    const whole = { ...sent, [first.question.id]: 'x'.repeat(longestBody) };
    expect((await post(form.id, whole)).status).toBe(413);
  });
});
