/** A whole small content without fault, for tests to spoil: one file of each kind, in both languages. */
const front = (lines: string, body: string) => `---\n${lines.trim()}\n---\n\n${body.trim()}\n`;

/** A form of one page; each test puts its own questions, dimensions or results after it. */
export const formHead = `title: { fr: "Écrire", en: "Write" }
address: { fr: ecrire, en: write }
intro: { fr: "Bonjour.", en: "Hello." }
minutes: 2
purpose: { fr: "Vous répondre.", en: "To reply." }
legal_basis: consent
keep_months: 12
next_step: { within_days: 5, text: { fr: "Avant le {date}.", en: "By {date}." } }
pages:
  - title: { fr: "Page", en: "Page" }
    questions:
`;

/** The line on which a test's own questions begin. */
export const firstQuestionLine = 12;

/** A question without fault, with the lines that a test adds to it. */
export const question = (id: string, kind: string, more = ''): string =>
  `      - id: ${id}
        kind: ${kind}
        label: { fr: "Quoi ?", en: "What?" }
        missing: { fr: "Dites-le", en: "Say it" }
        seen_by: coordinator
${more === '' ? '' : `${more.replace(/^(?=.)/gm, '        ')}\n`}`;

/** A programme without fault. */
export const programme = `name: { fr: "Relève", en: "Relay" }
summary: { fr: "Pour apprendre.", en: "To learn." }
order: 1
hue: plum
formula: one_to_one
roles: { mentor: "mentor", mentee: { fr: "mentoré ou mentorée", en: "mentee" } }
dates:
  applications_open: 2027-03-01
  applications_close: 2027-04-16
  launch: 2027-05-03
  midway: 2027-09-06
  end: 2028-01-31
duration_months: 9
cadence: { every_weeks: 4, minutes: 60 }
hours_a_month: { mentor: 2, mentee: 3 }
mentees_per_mentor: 1
team: "Hélène"
sponsor: { role: { fr: "La directrice", en: "The head" }, word: { fr: "Osez.", en: "Dare." } }
exclusions: [manager, named]
criteria: [skills, place]
objectives:
  - id: gesture
    label: { fr: "Savoir faire", en: "Be able" }
    indicator: { fr: "Gestes réussis", en: "Tasks done" }
    target: { fr: "3 sur 4", en: "3 out of 4" }
open_to: { fr: "Tout le monde.", en: "Everyone." }
`;

/** A page of questions on one subject, without fault. */
export const questionPage = `title: { fr: "Une page", en: "One page" }
address: { fr: premiers-pas, en: first-steps }
description: { fr: "Des questions.", en: "Questions." }
lead: { fr: "Sur un sujet.", en: "On one subject." }
`;

/** The settings of a site, without fault. */
export const siteFile = `name: "Binôme"
tagline: { fr: "À deux", en: "In pairs" }
address: "https://mentorat.example.org"
repository: ""
accent: "#9a3b26"
organisation: { name: "Les Ateliers", address: "12 rue des Tilleuls" }
contact: { name: "Hélène", email: "h@example.org", phone: "04 65 71 12 34" }
controller: { name: "Les Ateliers", address: "12 rue des Tilleuls", email: "d@example.org", dpo_email: "" }
host: { name: "Hébergeur", address: "Quelque part" }
languages: [fr, en]
`;

/** The front matter of a chapter, ten lines with its fences; its body begins on line 12. */
export const chapterFront = (slug: string, order = 1): string => `---
title: "Un chapitre"
slug: ${slug}
order: ${order}
for: [everyone]
description: "Ce que l'on y trouve."
gain: "Reconnaître le mentorat."
updated: 2026-11-22
next: "La suite dit comment."
---

`;

/** The line on which a chapter's body begins. */
export const firstBodyLine = 12;

/** The end of every chapter. */
export const toDo = '\n\n<ToDo>\n\n- Choisir une date.\n\n</ToDo>\n';

const home = front(
  `title: "À deux"
description: "Le mentorat."
lead: "Deux phrases."
mentor: { title: "Mentor", text: "Deux heures.", action: "Devenir mentor" }
mentee: { title: "Vous", text: "Deux heures.", action: "Être accompagné" }
steps:
  - { title: "Un", text: "Un.", when: "Maintenant" }
  - { title: "Deux", text: "Deux.", when: "Ensuite" }
  - { title: "Trois", text: "Trois.", when: "Enfin" }
closing: "À bientôt."`,
  'Voici.',
);

const page = (slug: string, more = '') =>
  front(
    `title: "Page"\nslug: ${slug}\ndescription: "Une page."\nupdated: 2026-11-22${more}`,
    '## Un titre\n\nDu texte.',
  );

const pages: Readonly<Record<string, readonly [string, string]>> = {
  charter: ['charte', 'charter'],
  'code-of-conduct': ['code-de-conduite', 'code-of-conduct'],
  resources: ['ressources', 'resources'],
  legal: ['mentions-legales', 'legal-notice'],
  accessibility: ['accessibilite', 'accessibility'],
};

const both = (name: string, text: (language: 'fr' | 'en') => string): [string, string][] => [
  [`fr/${name}`, text('fr')],
  [`en/${name}`, text('en')],
];

/** A content without fault, with the files given put in the place of its own. */
export const contentWith = (changed: Readonly<Record<string, string>> = {}): Map<string, string> =>
  new Map([
    ['site.yaml', siteFile],
    ['programmes/releve.yaml', programme],
    ['faq/premiere.yaml', questionPage],
    ['forms/ecrire.yaml', formHead + question('word', 'text')],
    ...both('home.mdx', () => home),
    ...both('guide/01-un.mdx', () => `${chapterFront('un')}Du texte.${toDo}`),
    ...both('programmes/releve.mdx', () =>
      front(`title: "Relève"\ndescription: "Apprendre."\nupdated: 2026-11-22`, 'Pour qui.'),
    ),
    ...both('faq/01-temps.md', () =>
      front(`question: "Combien ?"\ngroup: general\norder: 1`, 'Peu.'),
    ),
    ...both('news/2026-11-01-ouvert.md', () =>
      front(`title: "C'est ouvert"\nslug: ouvert\ndate: 2026-11-22\nsummary: "Venez."`, 'Venez.'),
    ),
    ...both('testimonials/01-samira.md', () =>
      front(`who: "Samira"\nprogramme: releve\nexample: true`, 'Merci.'),
    ),
    ...both('emails/receipt.md', () => front(`subject: "Reçu"`, 'Bien reçu.')),
    ...Object.entries(pages).flatMap(([name, [fr, en]]) =>
      both(`pages/${name}.mdx`, (language) =>
        page(language === 'fr' ? fr : en, name === 'legal' ? '\nis: legal' : ''),
      ),
    ),
    ...Object.entries(changed),
  ]);
