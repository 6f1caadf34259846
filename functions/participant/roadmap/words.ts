import type { Passage } from '../../../domain/roadmap/roadmap.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

interface RoadmapWords {
  readonly title: string;
  readonly lead: string;
  readonly readers: string;
  readonly nothing: string;
  readonly early: string;
  readonly over: string;
  readonly passages: Readonly<Record<Passage, string>>;
  readonly hints: Readonly<Record<Passage, string>>;
  readonly steps: string;
  readonly stepsHint: string;
  readonly step: (n: number) => string;
  readonly stepHint: string;
  readonly by: string;
  readonly byHint: string;
  readonly byDay: (day: string) => string;
  readonly write: string;
  readonly change: string;
  readonly writeTitle: string;
  readonly save: string;
  readonly agreeNow: string;
  readonly agreeNowHint: string;
  readonly keep: string;
  readonly version: (n: number) => string;
  readonly written: (who: string, moment: string) => string;
  readonly you: string;
  readonly agreed: string;
  readonly youAgreed: string;
  readonly otherAgreed: string;
  readonly nobodyAgreed: string;
  readonly agree: string;
  readonly agreeHint: string;
  readonly saved: string;
  readonly savedTold: string;
  readonly thanks: string;
  readonly same: string;
  readonly tooLong: (most: number, has: number) => string;
  readonly noDay: string;
  readonly noText: string;
  readonly empty: string;
  readonly tooMany: string;
  readonly met: string;
  readonly beside: (who: string) => string;
  readonly emptied: string;
  readonly taken: (what: string) => string;
  readonly newer: string;
  readonly history: string;
  readonly historyLead: string;
  readonly changedIn: (what: string) => string;
  readonly whatItSaid: string;
  readonly lost: string;
  readonly backToRoadmap: string;
  readonly part: string;
  readonly partNothing: string;
  readonly open: string;
  readonly begin: string;
}

/** What a pair reads of its roadmap. */
export const roadmapWords = bilingual<RoadmapWords>({
  fr: {
    title: 'Votre feuille de route',
    lead: "Une page suffit : ce que chacun attend, ce que vous appellerez une réussite, où cela mène, par quelles étapes. Écrivez-la à la première rencontre, changez-la quand il le faut : elle vaut quand vous êtes d'accord tous les deux sur la même version.",
    readers:
      "Vous deux seuls la lisez. La coordination voit qu'elle existe et si vous êtes d'accord, jamais ce qu'elle dit.",
    nothing: "Rien n'est encore écrit.",
    early: 'La feuille de route s’ouvre quand vous avez signé la charte tous les deux.',
    over: 'Ce binôme est terminé : la feuille de route reste lisible ici, telle que vous l’avez laissée.',
    passages: {
      mentor_expects: 'Ce que le mentor attend',
      mentee_expects: 'Ce que la personne accompagnée attend',
      success: "Nous saurons que c'est réussi si",
      vision: 'Où cela mène',
      customs: 'Nos usages',
    },
    hints: {
      mentor_expects:
        'De l’autre, et de vos rencontres. Par exemple : des chiffres, même provisoires.',
      mentee_expects:
        'De l’autre, et de vos rencontres. Par exemple : de la franchise quand une idée ne tient pas.',
      success: 'Ce que l’on pourra voir ou compter : deux ou trois signes suffisent.',
      vision: 'Dans deux ou trois ans, à quoi cela ressemble si tout se passe bien ?',
      customs: 'Rythme, lieu, comment se joindre, que faire si l’un de vous ne peut pas venir.',
    },
    steps: 'Étapes',
    stepsHint: 'Six au plus. Celles que vous laissez vides n’apparaissent pas.',
    step: (n) => `Étape ${n}`,
    stepHint: 'Une ligne : ce qui sera fait.',
    by: 'Pour le',
    byHint: 'Facultatif.',
    byDay: (day) => `Pour le ${day} :`,
    write: 'Écrire la feuille de route',
    change: 'La changer',
    writeTitle: 'Écrire la feuille de route',
    save: 'Enregistrer cette version',
    agreeNow: 'Je suis d’accord avec ce texte',
    agreeNowHint: 'Vous pouvez aussi le dire plus tard, en relisant.',
    keep: 'Ne rien changer',
    version: (n) => `Version ${n}`,
    written: (who, moment) => `Écrite par ${who}, le ${moment}`,
    you: 'vous',
    agreed: "Vous êtes d'accord tous les deux sur cette version.",
    youAgreed: "Vous êtes d'accord ; l'autre ne l'a pas encore dit.",
    otherAgreed: "L'autre est d'accord ; il manque votre avis.",
    nobodyAgreed: "Personne n'a encore dit son accord sur cette version.",
    agree: "Je suis d'accord",
    agreeHint: 'Un mot ne vous convient pas ? Changez-le : cela fait une nouvelle version.',
    saved: 'Votre version est enregistrée.',
    savedTold: 'Votre version est enregistrée. Un e-mail prévient l’autre, sans rien en dire.',
    thanks: 'Votre accord est noté.',
    same: 'Rien n’a changé : la feuille de route est comme avant.',
    tooLong: (most, has) => `Au plus ${most} caractères ; ce texte en a ${has}.`,
    noDay: 'Ce jour n’existe pas. Choisissez une date, ou laissez vide.',
    noText: 'Écrivez ce qui sera fait ce jour-là, ou effacez la date.',
    empty: 'Écrivez au moins une ligne : le reste viendra après.',
    tooMany:
      'Cette feuille de route a été changée trois cents fois, c’est le plus qu’elle garde. Écrivez la suite ailleurs.',
    met: "Pendant que vous écriviez, l'autre a enregistré une version. Rien n'est perdu : vos mots sont dans les champs, les siens à côté. Gardez ce qui convient, puis enregistrez de nouveau.",
    beside: (who) => `Ce qu'a écrit ${who} :`,
    emptied: '(effacé)',
    taken: (what) => `Repris de l'autre version, là où vous n'aviez rien changé : ${what}.`,
    newer:
      'Il y a une version plus récente que celle que vous avez lue : la voici. Dites votre accord si elle vous convient.',
    history: 'Toutes les versions',
    historyLead:
      'Qui a écrit, quand, et ce que disait chaque version. Ce que l’autre a écrit disparaît si ses données sont effacées.',
    changedIn: (what) => `Changé : ${what}.`,
    whatItSaid: 'Ce qu’elle disait',
    lost: 'Des mots ont été effacés, avec l’une des deux personnes.',
    backToRoadmap: 'Revenir à la feuille de route',
    part: 'Feuille de route',
    partNothing:
      'Vos attentes, vos critères de réussite, vos étapes : une page à écrire à deux, dès la première rencontre.',
    open: 'Ouvrir la feuille de route',
    begin: 'Commencer la feuille de route',
  },
  en: {
    title: 'Your roadmap',
    lead: 'One page is enough: what each of you expects, what you will call a success, where it leads, by which steps. Write it when you first meet, change it when you need to: it counts once both of you agree with the same version.',
    readers:
      'Only the two of you read it. The coordinator sees that it exists and whether you agree, never what it says.',
    nothing: 'Nothing is written yet.',
    early: 'The roadmap opens once both of you have signed the charter.',
    over: 'This pair has ended: the roadmap stays readable here, as you left it.',
    passages: {
      mentor_expects: 'What the mentor expects',
      mentee_expects: 'What the mentee expects',
      success: 'We shall call it a success if',
      vision: 'Where it leads',
      customs: 'Our customs',
    },
    hints: {
      mentor_expects: 'Of the other, and of your meetings. For instance: figures, even rough ones.',
      mentee_expects:
        'Of the other, and of your meetings. For instance: frankness when an idea does not hold.',
      success: 'What can be seen or counted: two or three signs are enough.',
      vision: 'In two or three years, what does it look like if all goes well?',
      customs: 'Rhythm, place, how to reach each other, what to do when one of you cannot come.',
    },
    steps: 'Steps',
    stepsHint: 'Six at most. Those that you leave empty do not show.',
    step: (n) => `Step ${n}`,
    stepHint: 'One line: what will be done.',
    by: 'By',
    byHint: 'Optional.',
    byDay: (day) => `By ${day}:`,
    write: 'Write the roadmap',
    change: 'Change it',
    writeTitle: 'Write the roadmap',
    save: 'Save this version',
    agreeNow: 'I agree with this text',
    agreeNowHint: 'You can also say so later, when you read it again.',
    keep: 'Change nothing',
    version: (n) => `Version ${n}`,
    written: (who, moment) => `Written by ${who}, ${moment}`,
    you: 'you',
    agreed: 'Both of you agree with this version.',
    youAgreed: 'You agree; the other one has not said so yet.',
    otherAgreed: 'The other one agrees; your word is missing.',
    nobodyAgreed: 'Nobody has agreed with this version yet.',
    agree: 'I agree',
    agreeHint: 'A word does not suit you? Change it: that makes a new version.',
    saved: 'Your version is saved.',
    savedTold: 'Your version is saved. An e-mail tells the other one, without a word of it.',
    thanks: 'Your agreement is noted.',
    same: 'Nothing has changed: the roadmap is as it was.',
    tooLong: (most, has) => `At most ${most} characters; this text has ${has}.`,
    noDay: 'There is no such day. Choose a date, or leave it empty.',
    noText: 'Write what will be done by that day, or clear the date.',
    empty: 'Write one line at least: the rest will follow.',
    tooMany:
      'This roadmap has been changed three hundred times, which is all it keeps. Write what follows elsewhere.',
    met: 'While you were writing, the other one saved a version. Nothing is lost: your words are in the fields, theirs beside them. Keep what suits you both, then save again.',
    beside: (who) => `What ${who} wrote:`,
    emptied: '(cleared)',
    taken: (what) => `Taken from the other version, where you had changed nothing: ${what}.`,
    newer:
      'There is a newer version than the one that you read: here it is. Agree with it if it suits you.',
    history: 'All versions',
    historyLead:
      'Who wrote, when, and what each version said. What the other one wrote goes if they have their data erased.',
    changedIn: (what) => `Changed: ${what}.`,
    whatItSaid: 'What it said',
    lost: 'Words were erased, with one of the two people.',
    backToRoadmap: 'Back to the roadmap',
    part: 'Roadmap',
    partNothing:
      'What you expect, what you will call a success, your steps: a page to write together when you first meet.',
    open: 'Open the roadmap',
    begin: 'Begin the roadmap',
  },
});
