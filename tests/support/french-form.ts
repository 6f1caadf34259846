import { readForm } from '../../site/checking/forms/read.ts';

/** Begins each text of the form: nothing of ours is called so. */
export const frenchWord = 'Ouistiti';

const said = `{ fr: "${frenchWord}" }`;
const question = (id: string, kind: string, more: string): string =>
  `- { id: ${id}, kind: ${kind}, label: ${said}, missing: ${said}, hint: ${said}, seen_by: coordinator, ${more} }`;
const options = (count: number, more: string): string =>
  `options: [${Array.from({ length: count }, (_, at) => `{ value: v${at}, label: ${said}, ${more} }`)}]`;

const text = `title: ${said}
address: { fr: ouistiti, en: marmoset }
intro: ${said}
minutes: 2
purpose: ${said}
legal_basis: consent
keep_months: 12
next_step: { within_days: 5, text: { fr: "${frenchWord} le {date}." } }
pages:
  - title: ${said}
    intro: ${said}
    questions:
      ${question('few', 'choice', options(3, `points: { joy: 1 }, hint: ${said}`))}
      ${question('many', 'choice', options(14, ''))}
      ${question('scale', 'scale', `from: 1, to: 5, low: ${said}, high: ${said}`)}
      ${question('number', 'number', `min: 0, max: 999, unit: ${said}`)}
      ${question('agreed', 'consent', 'optional: true')}
      - { id: told, kind: information, label: ${said}, text: ${said} }
  - title: ${said}
    intro: ${said}
    questions:
      ${question('why', 'long_text', 'optional: true')}
dimensions:
  - { id: joy, label: ${said} }
results:
  - { id: glad, title: ${said}, advice: ${said}, when: { at_least: { joy: 1 } } }
  - { id: other, title: ${said}, advice: ${said}, otherwise: true }
`;

/** A form with every control, of which nothing was written in English. */
export const frenchForm = readForm('forms/ouistiti.yaml', text, { programmes: [] }).form;
