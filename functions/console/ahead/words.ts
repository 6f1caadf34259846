import type { ReviewRule } from '../../../domain/due/reviews.ts';
import type { ForeseenRule } from '../../../domain/due/word.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

interface AheadWords {
  readonly title: string;
  readonly heading: string;
  readonly lead: (until: string) => string;
  readonly nothing: (until: string) => string;
  readonly when: string;
  readonly soon: string;
  readonly to: string;
  readonly what: string;
  /** What a word is about, in its row. */
  readonly about: Readonly<Record<Exclude<ForeseenRule, ReviewRule>, (day: string) => string>>;
  readonly reviews: string;
  readonly reviewsLead: string;
  readonly reviewOn: (day: string, people: number) => string;
  readonly more: (shown: number) => string;
  readonly hold: string;
  readonly holdHint: string;
  readonly done: {
    readonly held: (n: number) => string;
    readonly stop: string;
    readonly resume: string;
    readonly nothing: string;
  };
  readonly heldList: string;
  readonly stopHeading: string;
  readonly stopHint: string;
  readonly stop: string;
  readonly stopped: (day: string, who: string) => string;
  readonly resume: string;
  readonly goesHeading: string;
  readonly goesLead: (until: string) => string;
  readonly nothingGoes: (until: string) => string;
  /** How many submissions of a form, whether there may be more, and from which day on. */
  readonly goes: (n: number, more: boolean, day: string) => string;
}

/** What the screen of what is about to leave says. */
export const aheadWords = bilingual<AheadWords>({
  fr: {
    title: 'À venir – Console',
    heading: 'À venir',
    lead: (until) =>
      `Ce que le site écrira de lui-même, d'ici au ${until}, à qui attend une réponse ou une place, aux binômes qui se voient ou n'ont pas signé leur charte, et les e-mails déjà prêts. Une décision de votre part suffit : l'e-mail qui annonçait un retard ne part plus. Retenir un e-mail à un binôme silencieux arrête aussi les étapes qui suivent.`,
    nothing: (until) =>
      `Rien n'est prêt à partir, et le site n'écrira de lui-même à personne d'ici au ${until}.`,
    when: 'Quand',
    soon: "Dans l'heure",
    to: 'À',
    what: 'Quoi',
    about: {
      'takes-longer': (day) => `réponse promise pour le ${day}`,
      'not-taken': (day) => `en liste d'attente au lancement, le ${day}`,
      'pair-unsigned': (day) => `binôme annoncé le ${day}, charte à signer`,
      'pair-silent': (day) => `silence depuis le ${day}`,
      'pair-silent-both': (day) => `silence depuis le ${day}, deuxième mot`,
      'pair-freed': (day) => `silence depuis le ${day} : le binôme se referme`,
      'session-soon': (day) => `séance du ${day}`,
      'session-after': (day) => `séance du ${day}, si personne n'a répondu`,
    },
    reviews: 'Bilans demandés',
    reviewsLead:
      'Chaque membre d’un binôme en cours reçoit un lien vers le bilan, et un seul rappel ensuite. Qui a déjà été sollicité ces trois dernières semaines ne l’est pas de nouveau.',
    reviewOn: (day, people) => `${day}, ${people === 1 ? '1 personne' : `${people} personnes`}`,
    more: (shown) => `Les ${shown} premiers seulement : d'autres suivent.`,
    hold: 'Retenir ce qui est coché',
    holdHint:
      "Un e-mail retenu ne part pas. Vous le retrouvez parmi les e-mails, et pouvez l'envoyer quand même.",
    done: {
      held: (n) =>
        n === 0
          ? "Rien n'a été retenu : rien n'était coché, ou c'était déjà parti."
          : n === 1
            ? 'Un e-mail est retenu : il ne partira pas.'
            : `${n} e-mails sont retenus : ils ne partiront pas.`,
      stop: "C'est arrêté pour ce programme : personne n'y recevra plus cet e-mail.",
      resume: "C'est repris : cet e-mail partira de nouveau de lui-même.",
      nothing: "Rien n'a changé : quelqu'un s'en est occupé entre-temps.",
    },
    heldList: 'Voir les e-mails retenus',
    stopHeading: 'Arrêter pour tout un programme',
    stopHint:
      "Personne n'y recevra plus cet e-mail, ni maintenant ni plus tard, jusqu'à ce que vous le repreniez.",
    stop: 'Arrêter',
    stopped: (day, who) => `arrêté le ${day}${who === '' ? '' : ` par ${who}`}`,
    resume: 'Reprendre',
    goesHeading: 'Ce qui s’effacera',
    goesLead: (until) =>
      `D’ici au ${until}, la nuit, le site efface les réponses dont la durée de conservation est échue, avec ce qui en dépend. Cela ne s’arrête pas : cette durée a été annoncée à chaque personne avant l’envoi. Les totaux anonymes restent.`,
    nothingGoes: (until) =>
      `Aucune réponse n’arrive au terme de sa durée de conservation d’ici au ${until}.`,
    goes: (n, more, day) =>
      `${more ? `${n} réponses ou plus` : n === 1 ? '1 réponse' : `${n} réponses`}, à partir du ${day}`,
  },
  en: {
    title: 'Ahead – Console',
    heading: 'Ahead',
    lead: (until) =>
      `What the site will write by itself, until ${until}, to whoever waits for an answer or a place, to pairs that meet or have not signed their charter, and the e-mails that are ready. A decision of yours is enough: the e-mail that was to speak of a delay no longer leaves. Holding back an e-mail to a silent pair also stops the steps that follow.`,
    nothing: (until) =>
      `Nothing is ready to leave, and until ${until} the site will write to nobody by itself.`,
    when: 'When',
    soon: 'Within the hour',
    to: 'To',
    what: 'What',
    about: {
      'takes-longer': (day) => `answer promised by ${day}`,
      'not-taken': (day) => `on the waiting list at the launch, ${day}`,
      'pair-unsigned': (day) => `pair announced on ${day}, charter to be signed`,
      'pair-silent': (day) => `silent since ${day}`,
      'pair-silent-both': (day) => `silent since ${day}, second word`,
      'pair-freed': (day) => `silent since ${day}: the pair ends`,
      'session-soon': (day) => `session of ${day}`,
      'session-after': (day) => `session of ${day}, if they have not answered`,
    },
    reviews: 'Reviews asked for',
    reviewsLead:
      'Each member of a pair under way is sent a link to the review, and one reminder afterwards. Whoever was asked in the last three weeks is not asked again.',
    reviewOn: (day, people) => `${day}, ${people === 1 ? '1 person' : `${people} people`}`,
    more: (shown) => `Only the first ${shown}: others follow.`,
    hold: 'Hold back what is ticked',
    holdHint:
      'An e-mail that is held back does not leave. You find it among the e-mails, and can send it after all.',
    done: {
      held: (n) =>
        n === 0
          ? 'Nothing was held back: nothing was ticked, or it had left already.'
          : n === 1
            ? 'One e-mail is held back: it will not leave.'
            : `${n} e-mails are held back: they will not leave.`,
      stop: 'It is stopped for this programme: nobody there will be sent this e-mail any more.',
      resume: 'It goes on: this e-mail will leave by itself again.',
      nothing: 'Nothing was changed: somebody dealt with it in the meantime.',
    },
    heldList: 'See the e-mails held back',
    stopHeading: 'Stop for a whole programme',
    stopHint: 'Nobody there will be sent this e-mail, now or later, until you let it go on.',
    stop: 'Stop',
    stopped: (day, who) => `stopped on ${day}${who === '' ? '' : ` by ${who}`}`,
    resume: 'Let it go on',
    goesHeading: 'What will be erased',
    goesLead: (until) =>
      `Until ${until}, at night, the site erases the answers that have been kept for as long as was said, with what depends on them. This cannot be stopped: each person was told how long before they sent. Anonymous totals stay.`,
    nothingGoes: (until) => `No answer reaches the end of its time until ${until}.`,
    goes: (n, more, day) =>
      `${more ? `${n} answers or more` : n === 1 ? '1 answer' : `${n} answers`}, from ${day} on`,
  },
});
