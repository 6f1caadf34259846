import { describe, expect, test } from 'vitest';
import { formWith, shippedForms } from '../../tests/support/shipped.ts';
import { languages } from '../words/language.ts';
import { formAddress, sendAddress, stepsOf } from './address.ts';

const page = (id: string) => [{ id, kind: 'text' }];
const one = formWith([page('a')]);
const three = formWith([page('a'), page('b'), page('c')]);

describe('the steps of a form', () => {
  test('of one page have no page to check answers on', () => {
    expect(stepsOf(one)).toEqual([1, 'sent']);
  });

  test('of several pages end with checking and the receipt', () => {
    expect(stepsOf(three)).toEqual([1, 2, 3, 'check', 'sent']);
    expect(stepsOf(formWith([page('a'), page('b')]))).toEqual([1, 2, 'check', 'sent']);
  });

  test('of a quiz end with the result and the receipt', () => {
    const results = [
      { id: 'yes', title: 'A', advice: 'A' },
      { id: 'other', title: 'B', advice: 'B', otherwise: true },
    ];
    expect(stepsOf(formWith([page('a'), page('b')], { results }))).toEqual([
      1,
      2,
      'result',
      'sent',
    ]);
    expect(stepsOf(formWith([page('a')], { results }))).toEqual([1, 'result', 'sent']);
  });
});

describe('the address of a step', () => {
  test('is named in the language of the page', () => {
    const steps = [1, 2, 'check', 'result', 'sent'] as const;
    expect(steps.map((step) => formAddress(three, 'fr', step))).toEqual([
      '/formulaires/petit/',
      '/formulaires/petit/page-2/',
      '/formulaires/petit/verifier/',
      '/formulaires/petit/resultat/',
      '/formulaires/petit/merci/',
    ]);
    expect(steps.map((step) => formAddress(three, 'en', step))).toEqual([
      '/en/forms/small/',
      '/en/forms/small/page-2/',
      '/en/forms/small/check/',
      '/en/forms/small/result/',
      '/en/forms/small/sent/',
    ]);
  });

  test('is the form itself when no step is named', () => {
    expect(formAddress(three, 'fr')).toBe('/formulaires/petit/');
  });

  test('belongs to one step of one form in one language, over all that is shipped', () => {
    const all = shippedForms.flatMap((form) => [
      sendAddress(form.id),
      ...languages.flatMap((language) =>
        stepsOf(form).map((step) => formAddress(form, language, step)),
      ),
    ]);
    expect(all.filter((address, at) => all.indexOf(address) !== at)).toEqual([]);
  });

  test('is written with small letters, digits and hyphens', () => {
    for (const form of shippedForms)
      for (const language of languages)
        for (const step of stepsOf(form))
          expect(formAddress(form, language, step)).toMatch(/^\/(?:[a-z0-9-]+\/)+$/);
  });

  test('is never the address that answers are posted to', () => {
    expect(sendAddress('contact')).toBe('/send/contact');
  });
});
