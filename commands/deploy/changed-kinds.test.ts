import { expect, test } from 'vitest';
import type { Form } from '../../domain/forms/definition.ts';
import type { KindName } from '../../domain/forms/question.ts';
import { answeredVersions, changedKinds } from './changed-kinds.ts';
import { sayLack } from './lack-words.ts';

/** A form of one question, as far as kinds are concerned. */
const formWith = (id: string, kind: KindName): Form =>
  ({ id, pages: [{ questions: [{ id: 'topics', kind }] }] }) as unknown as Form;

const version = (kind: KindName, day: string, id = 'contact') => ({
  form: formWith(id, kind),
  since: new Date(day),
});

/** What wrangler prints for those versions. */
const printed = (versions: readonly ReturnType<typeof version>[]): string =>
  `${JSON.stringify(
    [
      {
        results: versions.map(({ form, since }) => ({
          definition: JSON.stringify(form),
          first_used_at: since.getTime(),
        })),
        success: true,
      },
    ],
    null,
    2,
  )}\n`;

test('a question of the same kind is accepted, and so is a new one', () => {
  expect(changedKinds([formWith('contact', 'text')], [version('text', '2026-11-22')])).toEqual([]);
  expect(changedKinds([formWith('contact', 'text')], [])).toEqual([]);
});

test('the same id in another form is another question', () =>
  expect(
    changedKinds([formWith('contact', 'text')], [version('scale', '2026-11-22', 'testimonial')]),
  ).toEqual([]));

test('a changed kind is refused with the history of its id, in both languages', () => {
  const versions = [
    version('text', '2026-01-02'),
    version('text', '2026-02-03'),
    version('choice', '2026-03-04'),
  ];
  const [lack, ...more] = changedKinds([formWith('contact', 'scale')], versions);
  expect(more).toEqual([]);
  if (lack?.code !== 'kind') throw new Error('not refused');
  expect(lack.history.map(({ kind }) => kind)).toEqual(['text', 'choice']);
  expect(sayLack(lack, 'en')).toBe(
    'content/forms/contact.yaml  topics has become “scale”, but people answered it as “text” (since 2026-01-02), then “choice” (since 2026-03-04). Put that kind back, and give the new question a new id.',
  );
  expect(sayLack(lack, 'fr')).toContain('topics est devenue');
});

test('what wrangler prints is read, also after a warning', () => {
  const versions = [version('text', '2026-01-02')];
  expect(answeredVersions(`▲ [WARNING] something\n${printed(versions)}`)).toEqual(versions);
  expect(answeredVersions(printed([]))).toEqual([]);
});

test('what is not an answer is not taken for an empty one', () =>
  expect(answeredVersions('✘ [ERROR] no network')).toBeUndefined());
