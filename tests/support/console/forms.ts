import type { Suspicion } from '../../../db/schema.ts';
import type { Answers } from '../../../domain/forms/answer.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { formFile } from '../../../domain/forms/definition.ts';
import { entryOf } from '../../../domain/forms/entry.ts';
import { versionOf } from '../../../domain/forms/version.ts';
import { languages } from '../../../domain/words/language.ts';
import { sendSubmission } from '../../../functions/actions/submissions/send-submission.ts';
import type { Env } from '../../../functions/env.ts';
import { db, env } from './console.ts';

const both = (text: string) => ({ fr: text, en: `${text} (en)` });
const options = (...values: string[]) =>
  values.map((value) => ({ value, label: both(`Choix ${value}`) }));

const name = {
  id: 'name',
  kind: 'text',
  autocomplete: 'name',
  holds: 'name',
  label: both('Vos prénom et nom'),
  seen_by: 'coordinator',
};
const email = {
  id: 'email',
  kind: 'email',
  holds: 'email',
  label: both('Votre adresse'),
  seen_by: 'coordinator',
};
const programme = {
  id: 'programme',
  kind: 'choice',
  holds: 'programme',
  label: both('Quel programme ?'),
  seen_by: 'coordinator',
  options: options('leadership', 'integration', 'entrepreneurs'),
};
const topic = {
  id: 'topic',
  kind: 'choices',
  label: both('Quels sujets ?'),
  seen_by: 'coordinator',
  optional: true,
  options: options('one', 'two', 'three'),
};
const contact = {
  id: 'contact_me',
  kind: 'consent',
  label: both('Contactez-moi'),
  seen_by: 'coordinator',
  attention: true,
  optional: true,
};
const ease = {
  id: 'ease',
  kind: 'scale',
  from: 1,
  to: 5,
  low: both('pas du tout'),
  high: both('tout à fait'),
  label: both('À quel point êtes-vous à l’aise ?'),
  seen_by: 'totals',
  optional: true,
};
const wish = {
  id: 'wish',
  kind: 'long_text',
  label: both('Un souhait pour votre binôme'),
  seen_by: 'pair',
  optional: true,
};
const old = {
  id: 'old',
  kind: 'long_text',
  label: both('Une ancienne question'),
  seen_by: 'coordinator',
  optional: true,
};
const places = {
  id: 'places',
  kind: 'number',
  min: 0,
  max: 9,
  label: both('Combien ?'),
  seen_by: 'coordinator',
  optional: true,
};

/** A form made of pages of questions. */
export const formOf = (id: string, ...pages: object[][]): Form => ({
  ...formFile().parse({
    title: both(`Formulaire ${id}`),
    address: { fr: id, en: id },
    intro: 'Bonjour.',
    minutes: 3,
    purpose: 'Essayer.',
    legal_basis: 'consent',
    keep_months: 12,
    next_step: { within_days: 3, text: 'Le {date}.' },
    pages: pages.map((questions) => ({ title: both('Page'), questions })),
  }),
  id,
});

/** Every question that these tests ask. */
export const questions = { name, email, programme, topic, contact, ease, wish, old, places };

/** A form as it was first answered. */
export const firstForm = (id: string): Form =>
  formOf(id, [programme, name, email, topic, contact], [ease, wish, old, places]);

/** The bindings, with these forms as the only ones that the site has now. */
export function withForms(...forms: readonly Form[]): Env {
  const files = new Map<string, unknown>(
    forms.map((form) => [`/_binome/forms/${form.id}.json`, { version: 'now', form }]),
  );
  files.set('/_binome/forms/index.json', { languages, forms: forms.map(entryOf), programmes: [] });
  const ASSETS = {
    fetch: (input: RequestInfo | URL) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input);
      const file = files.get(pathname);
      return file
        ? Promise.resolve(Response.json(file))
        : env.ASSETS.fetch(`https://assets.local${pathname}`);
    },
  } as Fetcher;
  return { ...env, ASSETS };
}

let sent = 0;

/** Stores a submission as the Worker does; returns its id. */
export async function submit(
  form: Form,
  answers: Answers,
  more: { now?: number; suspicion?: Suspicion | null; key?: string } = {},
): Promise<string> {
  sent += 1;
  const key = more.key ?? `${String(sent).padStart(8, '0')}-0000-4000-8000-000000000000`;
  const versioned = { version: await versionOf(form), form };
  const { now = Date.UTC(2026, 10, 1) + sent * 1000, suspicion = null } = more;
  const sending = { key, language: 'fr', answers, suspicion, now } as const;
  return (await sendSubmission(db, versioned, sending))?.id ?? '';
}
