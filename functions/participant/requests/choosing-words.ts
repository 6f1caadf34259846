import type { RequestState } from '../../../domain/requests/request.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

/** What a mentee reads who chooses a mentor. */
export const choosingWords = bilingual({
  fr: {
    choose: 'Choisir votre mentor',
    list: 'Votre courte liste',
    listLead:
      'La coordination a pensé à ces personnes pour vous. Lisez, prenez votre temps, puis demandez à l’une d’elles. Vous pourrez en demander une autre si la réponse est non.',
    listEmpty:
      'La coordination prépare votre liste et vous écrit dès qu’elle est prête. Vous n’avez rien à faire.',
    listSpent:
      'Il ne reste plus de nom sur votre liste. La coordination le voit et vous en propose d’autres ; vous n’avez rien à faire.',
    directory: 'Les mentors du programme',
    directoryLead:
      'Ces mentors acceptent que vous leur écriviez. En tête, celles et ceux avec qui vos réponses se rejoignent le plus.',
    directoryEmpty:
      'Aucun mentor ne figure encore dans l’annuaire. Revenez dans quelques jours, ou écrivez à la coordination.',
    noneSuch: 'Aucun mentor ne répond à ce choix. Élargissez-le.',
    filter: 'Afficher',
    pages: 'Pages de l’annuaire',
    before: 'Avant',
    after: 'Suite',
    notReady:
      'Vous pourrez choisir un mentor quand la coordination aura noté que votre préparation est faite.',
    any: 'Peu importe',
    chosen: (n: number) =>
      n === 0 ? 'Affiner la liste' : n === 1 ? 'Un critère choisi' : `${n} critères choisis`,
    all: 'Tous les mentors',
    more: 'Lire et demander',
    gives: (name: string) => `${name} : ses réponses`,
    free: 'Disponible',
    held: 'Étudie une autre demande en ce moment',
    full: 'N’a plus de place pour l’instant',
    gone: (name: string) => `${name} n’est plus disponible.`,
    states: {
      drafted: '',
      listed: '',
      asked: 'Vous avez demandé ; la réponse n’est pas encore venue',
      more: 'Aimerait en savoir plus : à vous d’écrire',
      accepted: 'A dit oui',
      declined: 'N’a pas pu dire oui',
      passed: 'Vous avez passé votre tour',
      withdrawn: 'Vous avez repris votre demande',
      closed: '',
    } satisfies Record<RequestState, string>,
    ask: (name: string) => `Demander à ${name}`,
    word: 'Votre message',
    wordHint: (most: number) =>
      `Quelques phrases : ce que vous cherchez, et pourquoi cette personne. Elle seule les lit, avec votre nom et votre présentation. ${most} caractères au plus.`,
    wordMissing: 'Écrivez quelques mots : c’est à eux que l’on répond.',
    send: 'Envoyer ma demande',
    pass: 'Retirer ce nom de ma liste',
    passHint: 'La personne n’en saura rien.',
    withdraw: 'Reprendre ma demande',
    withdrawHint: 'La personne en est avertie, sans raison.',
    yours: 'Votre message',
    question: (name: string) => `${name} vous demande`,
    reply: 'Votre réponse',
    replyHint: (most: number) => `Elle ne va qu’à cette personne. ${most} caractères au plus.`,
    replyMissing: 'Écrivez une réponse.',
    replySend: 'Envoyer ma réponse',
    asked: (name: string) =>
      `Votre demande est partie. ${name} vous répond ici ; un e-mail vous le dira.`,
    replied: 'Votre réponse est partie.',
    withdrawn: 'Votre demande est reprise.',
    passed: 'Ce nom ne figure plus sur votre liste.',
    tooMany: (most: number) =>
      most === 1
        ? 'Vous attendez déjà une réponse. Vous pourrez demander à quelqu’un d’autre ensuite, ou en reprenant cette demande.'
        : `Vous attendez déjà ${most} réponses. Vous pourrez demander à quelqu’un d’autre ensuite, ou en reprenant une demande.`,
    paired: 'Votre binôme est formé. Le reste se passe sur sa page.',
    toList: 'Tous les mentors',
  },
  en: {
    choose: 'Choose your mentor',
    list: 'Your short list',
    listLead:
      'The coordinator thought of these people for you. Read, take your time, then ask one of them. If the answer is no, you can ask another.',
    listEmpty:
      'The coordinator is preparing your list and writes to you as soon as it is ready. You need not do anything.',
    listSpent:
      'There is no name left on your list. The coordinator sees that and suggests others; you need not do anything.',
    directory: 'The mentors of the programme',
    directoryLead:
      'These mentors are glad to be asked. First come those with whom your answers have the most in common.',
    directoryEmpty:
      'No mentor stands in the directory yet. Come back in a few days, or write to the coordinator.',
    noneSuch: 'No mentor fits this choice. Widen it.',
    filter: 'Show',
    pages: 'Pages of the directory',
    before: 'Before',
    after: 'Next',
    notReady: 'You can choose a mentor once the coordinator has noted that you are prepared.',
    any: 'Any',
    chosen: (n) =>
      n === 0 ? 'Narrow the list' : n === 1 ? 'One criterion chosen' : `${n} criteria chosen`,
    all: 'All mentors',
    more: 'Read and ask',
    gives: (name) => `What ${name} answered`,
    free: 'Available',
    held: 'Considering another request just now',
    full: 'Has no place left for now',
    gone: (name) => `${name} is no longer available.`,
    states: {
      drafted: '',
      listed: '',
      asked: 'You have asked; no answer yet',
      more: 'Would like to know more: your turn to write',
      accepted: 'Said yes',
      declined: 'Could not say yes',
      passed: 'You passed',
      withdrawn: 'You took your request back',
      closed: '',
    },
    ask: (name) => `Ask ${name}`,
    word: 'Your message',
    wordHint: (most) =>
      `A few sentences: what you are looking for, and why this person. They alone read it, with your name and your introduction. At most ${most} characters.`,
    wordMissing: 'Write a few words: they are what is answered.',
    send: 'Send my request',
    pass: 'Take this name off my list',
    passHint: 'The person will not know.',
    withdraw: 'Take my request back',
    withdrawHint: 'The person is told, without a reason.',
    yours: 'Your message',
    question: (name) => `${name} asks you`,
    reply: 'Your reply',
    replyHint: (most) => `It goes to this person alone. At most ${most} characters.`,
    replyMissing: 'Write a reply.',
    replySend: 'Send my reply',
    asked: (name) => `Your request is on its way. ${name} answers here; an e-mail will tell you.`,
    replied: 'Your reply is on its way.',
    withdrawn: 'Your request is taken back.',
    passed: 'This name is no longer on your list.',
    tooMany: (most) =>
      most === 1
        ? 'You are waiting for an answer already. You can ask somebody else after it, or by taking this request back.'
        : `You are waiting for ${most} answers already. You can ask somebody else after one, or by taking a request back.`,
    paired: 'Your pair is made. The rest happens on its page.',
    toList: 'All mentors',
  },
});
