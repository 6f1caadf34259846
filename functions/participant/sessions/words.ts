import type { SessionState } from '../../../domain/sessions/session.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

interface SessionWords {
  readonly heading: string;
  readonly none: string;
  readonly first: string;
  readonly title: (number: number) => string;
  readonly states: Readonly<Record<SessionState, string>>;
  readonly toChoose: string;
  readonly waits: string;
  readonly agreedOn: (moment: string) => string;
  readonly proposed: (moments: number) => string;
  readonly toSay: string;
  readonly earlier: (n: number) => string;
  readonly propose: string;
  readonly suggested: (moment: string, weeks: number) => string;
  readonly suggestedLate: (weeks: number) => string;
  readonly overtaken: string;
  readonly paused: string;
  readonly begunAlready: string;
  readonly pastMoment: string;
  readonly choose: string;
  readonly chooseMissing: string;
  readonly agree: string;
  readonly others: string;
  readonly rewrite: string;
  readonly cancel: string;
  readonly calendar: string;
  readonly calendarHint: string;
  readonly calendarCancelled: string;
  readonly proposedBy: (name: string) => string;
  readonly facts: {
    readonly when: string;
    readonly length: string;
    readonly objective: string;
    readonly place: string;
    readonly unsaid: string;
  };
  readonly long: (minutes: number) => string;
  readonly notices: Readonly<
    Record<
      | 'proposed'
      | 'agreed'
      | 'others'
      | 'rewritten'
      | 'cancelled'
      | 'held'
      | 'missed'
      | 'noted'
      | 'unnoted',
      string
    >
  >;
}

/** What the two of a pair read of their sessions. */
export const sessionWords = bilingual<SessionWords>({
  fr: {
    heading: 'Vos séances',
    none: 'Aucune séance pour le moment.',
    first: 'Proposez la première rencontre, sans attendre que l’autre le fasse.',
    title: (number) => `Séance ${number}`,
    states: {
      proposed: 'Proposée',
      agreed: 'Fixée',
      held: 'A eu lieu',
      missed: 'N’a pas eu lieu',
      differ: 'Vos réponses diffèrent',
      cancelled: 'Annulée',
    },
    toChoose: 'À vous de choisir un moment',
    waits: 'L’autre personne doit choisir un moment',
    agreedOn: (moment) => `Fixée ${moment}`,
    proposed: (moments) => (moments === 1 ? 'Un moment proposé' : `${moments} moments proposés`),
    toSay: 'A-t-elle eu lieu ? Dites-le',
    earlier: (n) => (n === 1 ? 'Une séance passée' : `${n} séances passées`),
    propose: 'Proposer une séance',
    suggested: (moment, weeks) =>
      `Au rythme du programme (${weeks === 1 ? 'chaque semaine' : `toutes les ${weeks} semaines`}), la suivante serait ${moment}.`,
    suggestedLate: (weeks) =>
      `Le rythme du programme est d’une séance ${weeks === 1 ? 'par semaine' : `toutes les ${weeks} semaines`} : c’est le moment d’en proposer une.`,
    overtaken:
      'Rien n’a changé : la séance a été modifiée entre-temps. Voici où elle en est ; recommencez si c’est encore utile.',
    paused:
      'Rien n’a changé : votre binôme est en pause. Une séance se fixe ou se déplace une fois qu’il a repris, d’un clic sur sa page.',
    begunAlready: 'L’heure de cette séance est passée : dites plutôt si elle a eu lieu.',
    pastMoment:
      'Ce moment est passé : on ne peut plus le choisir. Prenez-en un autre, ou proposez-en.',
    choose: 'Choisissez un moment',
    chooseMissing: 'Choisissez l’un des moments, ou proposez-en d’autres.',
    agree: 'Fixer la séance',
    others: 'Proposer d’autres moments',
    rewrite: 'Modifier l’objectif, le lieu ou la durée',
    cancel: 'Annuler la séance',
    calendar: 'Ajouter à mon agenda',
    calendarHint:
      'Un fichier que tous les agendas savent lire ; après un changement, ouvrez-le de nouveau.',
    calendarCancelled: 'Retirer de mon agenda',
    proposedBy: (name) => `Proposée par ${name}`,
    facts: {
      when: 'Quand',
      length: 'Durée',
      objective: 'Objectif',
      place: 'Lieu',
      unsaid: 'à écrire',
    },
    long: (minutes) => `${minutes} minutes`,
    notices: {
      proposed: 'Votre proposition est partie.',
      agreed: 'C’est fixé. Vous recevez tous les deux un e-mail, avec le fichier pour l’agenda.',
      others: 'Ces moments sont proposés.',
      rewritten: 'C’est enregistré.',
      cancelled: 'La séance est annulée.',
      held: 'Merci. Reste votre retour : une minute.',
      missed: 'C’est noté. Proposez-en une autre quand vous voulez.',
      noted: 'Votre note est enregistrée.',
      unnoted: 'Il ne reste aucune note de vous ici.',
    },
  },
  en: {
    heading: 'Your sessions',
    none: 'No session yet.',
    first: 'Propose the first meeting; do not wait for the other to do so.',
    title: (number) => `Session ${number}`,
    states: {
      proposed: 'Proposed',
      agreed: 'Settled',
      held: 'Took place',
      missed: 'Did not take place',
      differ: 'Your answers differ',
      cancelled: 'Cancelled',
    },
    toChoose: 'Your turn to choose a time',
    waits: 'The other person has yet to choose a time',
    agreedOn: (moment) => `Settled for ${moment}`,
    proposed: (moments) => (moments === 1 ? 'One time proposed' : `${moments} times proposed`),
    toSay: 'Did it take place? Say so',
    earlier: (n) => (n === 1 ? 'One past session' : `${n} past sessions`),
    propose: 'Propose a session',
    suggested: (moment, weeks) =>
      `At the pace of the programme (${weeks === 1 ? 'every week' : `every ${weeks} weeks`}), the next one would be on ${moment}.`,
    suggestedLate: (weeks) =>
      `The pace of the programme is one session ${weeks === 1 ? 'a week' : `every ${weeks} weeks`}: it is time to propose one.`,
    overtaken:
      'Nothing was changed: the session has been changed in the meantime. This is where it stands; begin again if that is still of use.',
    paused:
      'Nothing changed: your pair is paused. A session is agreed on or moved once the pair has resumed, by a click on its page.',
    begunAlready: 'The time of this session has come: say instead whether it took place.',
    pastMoment:
      'That time is past and cannot be chosen any more. Take another one, or propose some.',
    choose: 'Choose a time',
    chooseMissing: 'Choose one of the times, or propose others.',
    agree: 'Settle the session',
    others: 'Propose other times',
    rewrite: 'Change the objective, the place or the length',
    cancel: 'Cancel the session',
    calendar: 'Add to my calendar',
    calendarHint: 'A file that every calendar can read; after a change, open it again.',
    calendarCancelled: 'Remove from my calendar',
    proposedBy: (name) => `Proposed by ${name}`,
    facts: {
      when: 'When',
      length: 'Length',
      objective: 'Objective',
      place: 'Place',
      unsaid: 'to be written',
    },
    long: (minutes) => `${minutes} minutes`,
    notices: {
      proposed: 'Your proposal is on its way.',
      agreed: 'It is settled. Both of you receive an e-mail, with the file for the calendar.',
      others: 'These times are proposed.',
      rewritten: 'It is saved.',
      cancelled: 'The session is cancelled.',
      held: 'Thank you. One thing left: your feedback, in a minute.',
      missed: 'It is noted. Propose another one whenever you like.',
      noted: 'Your note is saved.',
      unnoted: 'No note of yours is left here.',
    },
  },
});
