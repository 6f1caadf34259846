import { expect, test } from 'vitest';
import { env } from '../../tests/support/console/console.ts';
import { firstForm, submit } from '../../tests/support/console/forms.ts';

test('what the pair reads is stored apart from what the coordinator reads, and what is counted nowhere', async () => {
  const answers = { programme: 'leadership', name: 'Zoé', wish: 'Canari du binôme', ease: 2 };
  const id = await submit(firstForm('parted'), answers);
  const row = await env.DB.prepare('select answers, pair_answers from submissions where id = ?')
    .bind(id)
    .first<{ answers: string; pair_answers: string }>();
  expect(JSON.parse(row?.answers ?? '')).toEqual({ programme: 'leadership', name: 'Zoé' });
  expect(JSON.parse(row?.pair_answers ?? '')).toEqual({ wish: 'Canari du binôme' });
});
