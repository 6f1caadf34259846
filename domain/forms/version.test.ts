import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { chance } from '../../commands/demonstration/chance.ts';
import { seed } from '../../tests/support/seed.ts';
import { houseForms, shippedForms } from '../../tests/support/shipped.ts';
import type { Form } from './definition.ts';
import { canonical, versionOf } from './version.ts';

/** The same value with the keys of every map in another order. */
function reordered(value: unknown): unknown {
  const luck = chance(seed);
  const turn = (each: unknown): unknown =>
    Array.isArray(each)
      ? each.map(turn)
      : each !== null && typeof each === 'object'
        ? Object.fromEntries(
            luck.shuffled(Object.entries(each)).map(([key, one]) => [key, turn(one)]),
          )
        : each;
  return turn(value);
}

/** Every way to change one text, number or truth within a value. */
function* changes(value: unknown): Generator<unknown> {
  if (typeof value === 'string') yield `${value}.`;
  else if (typeof value === 'number') yield value + 1;
  else if (typeof value === 'boolean') yield !value;
  else if (Array.isArray(value))
    for (const [at, each] of value.entries())
      for (const changed of changes(each)) yield value.with(at, changed);
  else if (value !== null && typeof value === 'object')
    for (const [key, each] of Object.entries(value))
      for (const changed of changes(each)) yield { ...value, [key]: changed };
}

describe.each(shippedForms)('the version of the form $id', (form) => {
  test(`is the same whatever the order of its keys (seed ${seed})`, async () => {
    const other = reordered(form) as Form;
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(form));
    expect(await versionOf(other)).toBe(await versionOf(form));
  });

  test('changes with any word, number or mark in it', () => {
    // By their sums: a set tells texts as long as these apart by comparing each with each.
    const sum = (text: string) => createHash('sha256').update(text).digest('hex');
    const texts = new Set([sum(canonical(form))]);
    let count = 1;
    for (const changed of changes(form)) {
      texts.add(sum(canonical(changed as Form)));
      count += 1;
    }
    expect(count).toBeGreaterThan(50);
    expect(texts.size).toBe(count);
  });

  test('keeps the whole definition readable', () => {
    expect(JSON.parse(canonical(form))).toEqual(form);
  });

  test('is 32 hexadecimal digits of the SHA-256 of the definition', async () => {
    const digest = createHash('sha256').update(canonical(form)).digest('hex');
    expect(await versionOf(form)).toBe(digest.slice(0, 32));
  });
});

describe('a version', () => {
  const form = houseForms[0] as Form;

  test('takes a key without value for no key', () => {
    expect(canonical({ ...form, dimensions: undefined, results: undefined })).toBe(
      canonical(
        Object.fromEntries(
          Object.entries(form).filter(([key]) => key !== 'results' && key !== 'dimensions'),
        ) as Form,
      ),
    );
  });

  test('changes when questions or pages trade places', () => {
    const turned = {
      ...form,
      pages: form.pages.map((page) => ({ ...page, questions: page.questions.toReversed() })),
    };
    expect(canonical(turned)).not.toBe(canonical(form));
  });

  test('differs from form to form', async () => {
    const versions = await Promise.all(shippedForms.map(versionOf));
    expect(new Set(versions).size).toBe(shippedForms.length);
  });
});
