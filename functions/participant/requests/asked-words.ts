import type { MentorAnswer, RequestState } from '../../../domain/requests/request.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

/** What a mentor reads who is asked. */
export const askedWords = bilingual({
  fr: {
    requests: 'Demandes reçues',
    requestsLead:
      'Ces personnes aimeraient que vous soyez leur mentor. Vous répondez comme vous l’entendez : oui, non, ou dites-m’en plus.',
    requestsEmpty: 'Personne ne vous a encore demandé. Un e-mail vous le dira.',
    from: (name: string, day: string) => `${name}, le ${day}`,
    states: {
      drafted: '',
      listed: '',
      asked: 'Attend votre réponse',
      more: 'Vous avez demandé à en savoir plus',
      accepted: 'Vous avez dit oui',
      declined: 'Vous avez dit non',
      passed: '',
      withdrawn: 'A repris sa demande',
      closed: 'Sans suite',
    } satisfies Record<RequestState, string>,
    open: 'Lire et répondre',
    read: 'Relire',
    theirWord: (name: string) => `${name} vous écrit`,
    yourQuestion: 'Vous avez demandé',
    theirReply: (name: string) => `${name} répond`,
    answer: 'Votre réponse',
    answers: {
      yes: 'Oui, formons un binôme',
      no: 'Non, je ne peux pas',
      more: 'Dites-m’en plus d’abord',
    } satisfies Record<MentorAnswer, string>,
    answerHint:
      'Un oui forme le binôme : vous lisez et signez ensuite la charte tous les deux. Un non n’a pas besoin de raison.',
    more2: 'Ce que vous aimeriez savoir',
    moreHint: (most: number) =>
      `Seulement si vous en demandez plus ; cette personne seule le lit. ${most} caractères au plus.`,
    answerMissing: 'Choisissez une réponse.',
    moreMissing: 'Écrivez ce que vous aimeriez savoir.',
    answerSend: 'Répondre',
    answered: {
      yes: 'Le binôme est formé. Un e-mail part vers vous deux.',
      no: 'Votre réponse est partie, sans raison.',
      more: 'Votre question est partie.',
    } satisfies Record<MentorAnswer, string>,
    fullNow:
      'Le binôme n’a pas pu être formé : vos places sont prises, ou l’un de vous n’est plus disponible. Répondez non, ou parlez-en à la coordination.',
    noCharter:
      'Ce site n’a pas encore de charte du binôme : aucun binôme ne peut se former. Prévenez la coordination.',
    inDirectory: 'L’annuaire des mentors',
    directoryWhat:
      'Les personnes accompagnées de ce programme, et elles seules, y lisent votre nom, votre présentation et ce que vous avez répondu sur :',
    directoryNow: (day: string) => `Vous y figurez depuis le ${day}.`,
    directoryNot: 'Vous n’y figurez pas.',
    join: 'Figurer dans l’annuaire',
    leave: 'Ne plus y figurer',
    joined: 'Vous figurez dans l’annuaire.',
    left: 'Vous ne figurez plus dans l’annuaire. Les demandes déjà reçues restent ici.',
  },
  en: {
    requests: 'Requests for you',
    requestsLead:
      'These people would like you to be their mentor. Answer as you see fit: yes, no, or tell me more.',
    requestsEmpty: 'Nobody has asked you yet. An e-mail will tell you.',
    from: (name, day) => `${name}, ${day}`,
    states: {
      drafted: '',
      listed: '',
      asked: 'Waits for your answer',
      more: 'You asked to know more',
      accepted: 'You said yes',
      declined: 'You said no',
      passed: '',
      withdrawn: 'Took the request back',
      closed: 'Came to nothing',
    },
    open: 'Read and answer',
    read: 'Read again',
    theirWord: (name) => `${name} writes to you`,
    yourQuestion: 'You asked',
    theirReply: (name) => `${name} replies`,
    answer: 'Your answer',
    answers: {
      yes: 'Yes, let us be a pair',
      no: 'No, I cannot',
      more: 'Tell me more first',
    },
    answerHint:
      'A yes makes the pair: both of you then read and sign the charter. A no needs no reason.',
    more2: 'What you would like to know',
    moreHint: (most) =>
      `Only if you ask for more; this person alone reads it. At most ${most} characters.`,
    answerMissing: 'Choose an answer.',
    moreMissing: 'Write what you would like to know.',
    answerSend: 'Answer',
    answered: {
      yes: 'The pair is made. An e-mail goes to both of you.',
      no: 'Your answer is on its way, without a reason.',
      more: 'Your question is on its way.',
    },
    fullNow:
      'The pair could not be made: your places are taken, or one of you is no longer available. Answer no, or speak with the coordinator.',
    noCharter: 'This site has no charter for pairs yet: no pair can be made. Tell the coordinator.',
    inDirectory: 'The directory of mentors',
    directoryWhat:
      'The mentees of this programme, and they alone, read there your name, your introduction and what you answered about:',
    directoryNow: (day) => `You have stood in it since ${day}.`,
    directoryNot: 'You do not stand in it.',
    join: 'Stand in the directory',
    leave: 'Leave the directory',
    joined: 'You stand in the directory.',
    left: 'You no longer stand in the directory. Requests that you have received stay here.',
  },
});
