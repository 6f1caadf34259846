import type { HelpState, HelpSubject, Subject } from '../../../domain/pairs/help.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

interface HelpWords {
  readonly link: string;
  readonly heading: string;
  readonly lead: string;
  readonly readers: string;
  readonly subject: string;
  readonly subjects: Readonly<Record<HelpSubject, string>>;
  readonly subjectMissing: string;
  readonly text: string;
  readonly textHint: string;
  readonly textMissing: string;
  readonly tooLong: (most: number, has: number) => string;
  readonly send: string;
  readonly sent: string;
  readonly urgent: string;
  readonly yours: string;
  readonly asked: (subject: string, moment: string) => string;
  readonly all: Readonly<Record<Subject, string>>;
  readonly states: Readonly<Record<HelpState, string>>;
}

const subjectsFr = {
  advice: 'Un conseil, un avis',
  silence: "Je n'ai plus de nouvelles",
  three: 'Une conversation à trois',
  change: 'Changer de binôme',
  not_with: 'Pas avec cette personne',
  conduct: 'Un propos, un geste ou une pression qui n’a pas sa place',
  other: 'Autre chose',
} as const;
const subjectsEn = {
  advice: 'Some advice, an opinion',
  silence: 'I no longer hear from the other one',
  three: 'A conversation with the three of us',
  change: 'Changing pairs',
  not_with: 'Not with this person',
  conduct: 'A remark, a gesture or a pressure that has no place here',
  other: 'Something else',
} as const;

/** What somebody of a pair reads when they turn to the coordinator. */
export const helpWords = bilingual<HelpWords>({
  fr: {
    link: "J'ai besoin d'aide",
    heading: "J'ai besoin d'aide",
    lead: "Demander de l'aide n'est pas dénoncer. Dites ce que vous souhaitez ; vous n'avez pas à raconter ce qui s'est dit entre vous.",
    readers:
      "La coordination seule lit cette demande. L'autre personne n'en saura rien, ni qu'elle existe.",
    subject: 'De quoi avez-vous besoin ?',
    subjects: subjectsFr,
    subjectMissing: 'Choisissez ce qui s’en approche le plus.',
    text: 'Avec vos mots',
    textHint:
      'Facultatif, sauf pour « autre chose ». Dites aussi comment vous joindre si l’e-mail ne convient pas.',
    textMissing: 'Écrivez en quelques mots de quoi il s’agit.',
    tooLong: (most, has) => `Au plus ${most} caractères ; ce texte en a ${has}.`,
    send: 'Demander à la coordination',
    sent: 'C’est transmis à la coordination, à elle seule. Elle vous écrit, à vous.',
    urgent:
      'En danger, vous ou quelqu’un d’autre ? N’attendez pas un e-mail : appelez le 112 (numéro d’urgence européen).',
    yours: 'Ce que vous avez demandé',
    asked: (subject, moment) => `${subject}, le ${moment}`,
    all: {
      ...subjectsFr,
      with_pause: 'En mettant le binôme en pause',
      with_complete: 'En terminant le binôme',
      with_change: 'En demandant à changer de binôme',
      with_stop: 'En arrêtant le binôme',
    },
    states: {
      open: 'La coordination n’a pas encore répondu.',
      answered: 'La coordination a répondu.',
      closed: 'Demande refermée.',
    },
  },
  en: {
    link: 'I need help',
    heading: 'I need help',
    lead: 'Asking for help is not telling tales. Say what you would like; you need not tell what was said between you.',
    readers:
      'Only the coordinator reads this request. The other person will know nothing of it, not even that it exists.',
    subject: 'What do you need?',
    subjects: subjectsEn,
    subjectMissing: 'Choose what comes closest.',
    text: 'In your own words',
    textHint:
      'Optional, except for “something else”. Say also how to reach you if e-mail does not suit.',
    textMissing: 'Write in a few words what it is about.',
    tooLong: (most, has) => `At most ${most} characters; this text has ${has}.`,
    send: 'Ask the coordinator',
    sent: 'The coordinator has it, and nobody else. They will write to you, and only to you.',
    urgent:
      'Are you, or is somebody else, in danger? Do not wait for an e-mail: call 112 (the European emergency number).',
    yours: 'What you asked',
    asked: (subject, moment) => `${subject}, ${moment}`,
    all: {
      ...subjectsEn,
      with_pause: 'As you paused the pair',
      with_complete: 'As you ended the pair',
      with_change: 'As you asked to change pairs',
      with_stop: 'As you stopped the pair',
    },
    states: {
      open: 'The coordinator has not answered yet.',
      answered: 'The coordinator has answered.',
      closed: 'Request closed.',
    },
  },
});
