import type { Role } from '../../../domain/people/participation.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

interface ObjectivesWords {
  readonly title: string;
  readonly lead: string;
  readonly readers: string;
  readonly none: string;
  readonly sides: Readonly<Record<Role, string>>;
  readonly writtenBy: (who: string, day: string) => string;
  readonly bothAgree: string;
  readonly waits: string;
  readonly agree: string;
  readonly agreeTo: (text: string) => string;
  readonly gone: string;
  readonly day: string;
  readonly noScore: string;
  readonly picture: (text: string) => string;
  readonly told: (who: string, first: number, last: number) => string;
  readonly toldOnce: (who: string, score: number) => string;
  readonly score: string;
  readonly scoreLead: string;
  readonly scoreHint: string;
  readonly scoreButton: string;
  readonly scoreWrong: string;
  readonly scoreMissing: string;
  readonly scored: string;
  readonly add: string;
  readonly addHint: string;
  readonly addLabel: string;
  readonly addButton: string;
  readonly addMissing: string;
  readonly tooLong: (most: number, has: number) => string;
  readonly added: string;
  readonly full: string;
  readonly fullEver: string;
  readonly closeOne: string;
  readonly closeTitle: string;
  readonly closeText: string;
  readonly why: string;
  readonly whyHint: string;
  readonly closeButton: string;
  readonly keep: string;
  readonly closed: string;
  readonly closedHeading: string;
  readonly closedBy: (who: string, day: string) => string;
  readonly late: string;
  readonly agreed: string;
  readonly part: string;
  readonly partNothing: string;
  readonly open: string;
  /** What its reader said last, and the other one. */
  readonly both: (own: number | undefined, other: number | undefined) => string;
  readonly dayByDay: string;
  readonly early: string;
}

/** What a pair reads of its objectives. */
export const objectivesWords = bilingual<ObjectivesWords>({
  fr: {
    title: 'Vos objectifs',
    lead: "Cinq au plus, écrits par l'un ou l'autre, voulus par les deux. Chacun dit de 0 à 10 où il les voit, au début, en chemin et à la fin : l'écart entre vos deux notes est souvent le meilleur sujet de la prochaine séance.",
    readers:
      'Vous deux seuls les lisez, notes comprises. La coordination voit que vous en avez, jamais lesquels.',
    none: "Aucun objectif n'est encore écrit.",
    sides: { mentor: 'Mentor', mentee: 'Personne accompagnée' },
    writtenBy: (who, day) => `Écrit par ${who}, le ${day}.`,
    bothAgree: "Vous êtes d'accord tous les deux.",
    waits: "L'autre n'a pas encore dit son accord.",
    agree: "D'accord avec cet objectif",
    agreeTo: (text) => `D'accord avec l'objectif : ${text}`,
    gone: 'Un objectif dont les mots ont été effacés avec la personne qui les avait écrits',
    day: 'Jour',
    noScore: '–',
    picture: (text) => `Notes de 0 à 10, dans le temps : ${text}`,
    told: (who, first, last) => `${who} : de ${first} à ${last}.`,
    toldOnce: (who, score) => `${who} : ${score}.`,
    score: "Où en êtes-vous aujourd'hui ?",
    scoreLead:
      'Notez ce que vous voyez, sans chercher à tomber d’accord. Laissez vide ce que vous ne savez pas dire. Deux notes le même jour : la dernière compte.',
    scoreHint: '0 : pas commencé. 10 : atteint.',
    scoreButton: 'Enregistrer mes notes',
    scoreWrong: 'Écrivez un nombre entier de 0 à 10, ou laissez vide.',
    scoreMissing: 'Donnez une note au moins.',
    scored: 'Vos notes sont enregistrées.',
    add: 'Ajouter un objectif',
    addHint:
      'Une phrase que l’on pourra vérifier. Par exemple : dire non à deux clients trop petits avant juin.',
    addLabel: 'Notre objectif',
    addButton: 'Ajouter',
    addMissing: 'Écrivez l’objectif en une phrase.',
    tooLong: (most, has) => `Au plus ${most} caractères ; ce texte en a ${has}.`,
    added: 'L’objectif est ajouté. L’autre peut dire son accord ici.',
    full: 'Cinq objectifs suffisent. Refermez-en un pour en écrire un autre.',
    fullEver: 'Vous avez écrit quarante objectifs, c’est le plus que cette page garde.',
    closeOne: 'Refermer cet objectif',
    closeTitle: 'Refermer un objectif',
    closeText:
      'Atteint, ou devenu autre chose : les deux sont de bonnes raisons. Il reste lisible avec ses notes, et laisse la place à un autre.',
    why: 'Pourquoi',
    whyHint: 'Facultatif. Vous deux seuls le lirez.',
    closeButton: 'Refermer',
    keep: 'Le garder',
    closed: 'L’objectif est refermé.',
    closedHeading: 'Objectifs refermés',
    closedBy: (who, day) => `Refermé par ${who}, le ${day}.`,
    late: 'Cela a changé entre-temps. Voici où en sont vos objectifs.',
    agreed: 'Votre accord est noté.',
    part: 'Objectifs',
    partNothing: 'Jusqu’à cinq, notés de 0 à 10 par chacun de vous, au début puis en chemin.',
    open: 'Ouvrir les objectifs',
    both: (own, other) =>
      own === undefined && other === undefined
        ? 'Pas encore noté.'
        : `${own === undefined ? 'Vous : pas encore noté' : `Vous : ${own}\u00a0sur\u00a010`} ; l’autre personne : ${other === undefined ? 'pas encore' : `${other}\u00a0sur\u00a010`}.`,
    dayByDay: 'Les notes, jour par jour',
    early: 'Les objectifs s’ouvrent quand vous avez signé la charte tous les deux.',
  },
  en: {
    title: 'Your objectives',
    lead: 'Five at most, written by either, wanted by both. Each of you says from 0 to 10 where you see them, at the start, on the way and at the end: the gap between your two scores is often the best subject of the next session.',
    readers:
      'Only the two of you read them, scores included. The coordinator sees that you have some, never which.',
    none: 'No objective is written yet.',
    sides: { mentor: 'Mentor', mentee: 'Mentee' },
    writtenBy: (who, day) => `Written by ${who}, ${day}.`,
    bothAgree: 'Both of you agree.',
    waits: 'The other one has not agreed yet.',
    agree: 'Agree with this objective',
    agreeTo: (text) => `Agree with the objective: ${text}`,
    gone: 'An objective whose words were erased with the person who had written them',
    day: 'Day',
    noScore: '–',
    picture: (text) => `Scores from 0 to 10, over time: ${text}`,
    told: (who, first, last) => `${who}: from ${first} to ${last}.`,
    toldOnce: (who, score) => `${who}: ${score}.`,
    score: 'Where are you today?',
    scoreLead:
      'Score what you see, without trying to agree. Leave empty what you cannot tell. Two scores on one day: the last one counts.',
    scoreHint: '0: not begun. 10: reached.',
    scoreButton: 'Save my scores',
    scoreWrong: 'Write a whole number from 0 to 10, or leave it empty.',
    scoreMissing: 'Give one score at least.',
    scored: 'Your scores are saved.',
    add: 'Add an objective',
    addHint:
      'One sentence that can be checked. For instance: turn down two clients that are too small before June.',
    addLabel: 'Our objective',
    addButton: 'Add',
    addMissing: 'Write the objective in one sentence.',
    tooLong: (most, has) => `At most ${most} characters; this text has ${has}.`,
    added: 'The objective is added. The other one can agree with it here.',
    full: 'Five objectives are enough. Close one to write another.',
    fullEver: 'You have written forty objectives, which is all this page keeps.',
    closeOne: 'Close this objective',
    closeTitle: 'Close an objective',
    closeText:
      'Reached, or turned into something else: both are good reasons. It stays readable with its scores, and leaves its place to another.',
    why: 'Why',
    whyHint: 'Optional. Only the two of you will read it.',
    closeButton: 'Close it',
    keep: 'Keep it',
    closed: 'The objective is closed.',
    closedHeading: 'Closed objectives',
    closedBy: (who, day) => `Closed by ${who}, ${day}.`,
    late: 'That has changed in the meantime. This is where your objectives stand.',
    agreed: 'Your agreement is noted.',
    part: 'Objectives',
    partNothing: 'Up to five, scored from 0 to 10 by each of you, at the start and on the way.',
    open: 'Open the objectives',
    both: (own, other) =>
      own === undefined && other === undefined
        ? 'Not scored yet.'
        : `${own === undefined ? 'You: not scored yet' : `You: ${own}\u00a0of\u00a010`}; the other person: ${other === undefined ? 'not yet' : `${other}\u00a0of\u00a010`}.`,
    dayByDay: 'The scores, day by day',
    early: 'Objectives open once both of you have signed the charter.',
  },
});
