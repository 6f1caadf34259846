import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addresses, formDefinitions } from '../../domain/addresses.ts';
import { formAddress } from '../../domain/forms/address.ts';
import type { Question } from '../../domain/forms/question.ts';
import { questionsOf, takesAnswer } from '../../domain/forms/questions.ts';
import type { SiteIndex } from '../../functions/http/site-index.ts';
import { builtPages, folder, siteForms as forms, languages } from './built.ts';
import { elements, type Node, parsePage, textOf } from './nodes.ts';

const pages = new Map(builtPages().map(({ address, html }) => [address, html]));
const steps = forms.flatMap((form) =>
  languages.flatMap((language) => form.pages.map((_, at) => ({ form, language, number: at + 1 }))),
);
const built = ({ form, language, number }: (typeof steps)[number]): Node =>
  parsePage(pages.get(formAddress(form, language, number)) ?? '');
const classed = (page: Node, name: string) =>
  [...elements(page)]
    .map(({ element }) => element)
    .filter(({ properties }) => [properties['className']].flat().includes(name));

describe('a page of a form', () => {
  test('says once who reads its answers, where all have the same reader', () => {
    for (const step of steps) {
      const readers = questionsOf(step.form, step.number)
        .filter(takesAnswer)
        .map(({ seen_by }) => seen_by);
      const one = new Set(readers).size === 1;
      const apart = readers.filter((reader) => reader !== 'coordinator').length;
      expect(classed(built(step), 'reader').length).toBe(one ? Math.min(apart, 1) : apart);
    }
  });

  test('carries its script: it is there with the page, and small enough for that', () => {
    for (const step of steps) {
      const html = pages.get(formAddress(step.form, step.language, step.number)) ?? '';
      expect(html).toMatch(/<script type="module">/);
      expect(html).not.toMatch(/<script[^>]*\ssrc=/);
    }
  });

  test('speaks of a draft after its questions, so that nothing moves when one is begun', () => {
    for (const step of steps.filter(({ form }) => form.kept === 'always')) {
      const html = pages.get(formAddress(step.form, step.language, step.number)) ?? '';
      expect(html.indexOf('data-draft')).toBeGreaterThan(html.indexOf('</form>'));
    }
  });

  test('says after a box what helps to decide about it', () => {
    const boxes = steps.flatMap((step) =>
      classed(built(step), 'question').filter((question) =>
        [...elements(question)].some(
          ({ element: { properties } }) =>
            properties['type'] === 'checkbox' && properties['value'] === 'yes',
        ),
      ),
    );
    const helped = boxes.filter((box) => classed(box, 'hint').length > 0);
    const isHelped = (question: Question) => question.kind === 'consent' && Boolean(question.hint);
    const asked = forms.flatMap(({ pages }) => pages.flatMap(({ questions }) => questions));
    expect(helped.length > 0).toBe(asked.some(isHelped));
    for (const box of helped)
      expect(textOf(box).endsWith(classed(box, 'hint').map(textOf).join())).toBe(true);
  });

  test('speaks on its receipt of answers counted without a name only where it has any', () => {
    const said = { fr: 'comptées sans votre nom', en: 'counted without your name' } as const;
    for (const form of forms)
      for (const language of languages) {
        const receipt = pages.get(formAddress(form, language, 'sent')) ?? '';
        const [, copy = ''] =
          /<h2>(?:Ce que vous avez envoyé|What you sent)(.*?)<\/section>/s.exec(receipt) ?? [];
        const counts = form.pages
          .flatMap(({ questions }) => questions)
          .some((question) => takesAnswer(question) && question.seen_by === 'totals');
        expect(copy, form.id).not.toBe('');
        expect(copy.includes(said[language]), `${form.id} ${language}`).toBe(counts);
      }
  });

  test('tells from the second one on which form it belongs to', () => {
    for (const step of steps.filter(({ number }) => number > 1)) {
      const [where] = classed(built(step), 'where');
      expect(where && textOf(where)).toContain(step.form.title[step.language]);
    }
  });
});

test('the console lists the forms in the order in which the site does', () => {
  const file = join(folder, formDefinitions, 'index.json');
  const { forms: listed }: SiteIndex = JSON.parse(readFileSync(file, 'utf8'));
  const page = parsePage(pages.get(addresses.forms[languages[0] ?? 'fr']) ?? '');
  const places = [...elements(page)].map(({ element }) => element.properties['href']);
  const order = listed.map((form) => places.indexOf(formAddress(form, languages[0] ?? 'fr')));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});
