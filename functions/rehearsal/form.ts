import type { Form } from '../../domain/forms/definition.ts';
import type { VersionedForm } from '../../domain/forms/version.ts';

const said = { fr: 'Essai' };
const asked = { label: said, seen_by: 'coordinator', optional: false } as const;

const form = {
  id: 'rehearsal',
  title: said,
  address: { fr: 'essai', en: 'trial' },
  intro: said,
  minutes: 1,
  purpose: said,
  legal_basis: 'consent',
  keep_months: 1,
  kept: 'always',
  does: 'enrol_mentor',
  next_step: { within_days: 1, text: said },
  pages: [
    {
      title: said,
      questions: [
        { id: 'name', kind: 'text', holds: 'name', ...asked, max_length: 100 },
        { id: 'email', kind: 'email', holds: 'email', ...asked },
        {
          id: 'programme',
          kind: 'choice',
          holds: 'programme',
          ...asked,
          options: [{ value: 'one', label: said }],
        },
        { id: 'topics', kind: 'choices', ...asked, options: [{ value: 'one', label: said }] },
        { id: 'capacity', kind: 'number', holds: 'capacity', ...asked, min: 1, max: 9, unit: said },
        { id: 'pace', kind: 'scale', ...asked, from: 1, to: 5, low: said, high: said },
        { id: 'phone', kind: 'phone', ...asked, optional: true },
        { id: 'story', kind: 'long_text', ...asked, max_length: 1000 },
        { id: 'born', kind: 'date', ...asked },
        { id: 'consent', kind: 'consent', ...asked },
      ],
    },
  ],
} as unknown as Form;

/** A form like those that enrol mentors, which nobody has. */
export const rehearsed: VersionedForm = { version: form.id, form };

/** Somebody's answers to it. */
export const answers = {
  name: 'Essai d’essai',
  email: 'essai@example.org',
  programme: 'one',
  topics: ['one'],
  capacity: 1,
  pace: 1,
  phone: '06 00 00 00 00',
  // Of two bytes a letter: patterns are compiled for such texts by themselves.
  story: 'Essai ; « l’essai »,\nessai.',
  born: '2000-01-01',
  consent: 'yes',
};
