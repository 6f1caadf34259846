import type { MentorAnswer, RequestState } from '../../../domain/requests/request.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

/** What a mentee reads who chooses a mentor, and a mentor who is asked. */
export const ownRequestWords = bilingual({
  fr: {
    choose: 'Choisir votre mentor',
    chooseLink: (waiting: number) =>
      waiting === 0
        ? 'Choisir un mentor'
        : waiting === 1
          ? 'Choisir un mentor : un nom vous attend'
          : `Choisir un mentor : ${waiting} noms vous attendent`,
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
    common: 'Ce que vous avez en commun',
    noCommon: 'Vos réponses n’ont rien en commun, ce qui ne dit rien d’une rencontre.',
    gives: (name: string) => `${name} : ses réponses`,
    introduces: (name: string) => `${name} se présente`,
    noIntroduction: 'Pas encore de présentation.',
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
    tooLong: (most: number, is: number) =>
      `Ce texte a ${is} caractères ; ${most} au plus. Raccourcissez-le, rien n’est perdu.`,
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
    overtaken: 'Rien n’a été envoyé : la situation a changé entre-temps. Voici où elle en est.',
    tooMany: (most: number) =>
      most === 1
        ? 'Vous attendez déjà une réponse. Vous pourrez demander à quelqu’un d’autre ensuite, ou en reprenant cette demande.'
        : `Vous attendez déjà ${most} réponses. Vous pourrez demander à quelqu’un d’autre ensuite, ou en reprenant une demande.`,
    paired: 'Votre binôme est formé. Le reste se passe sur sa page.',
    toPair: 'Voir mon binôme',
    back: 'Retour à Mon espace',
    toList: 'Tous les mentors',
    requests: 'Demandes reçues',
    requestsLink: (waiting: number) =>
      waiting === 0
        ? 'Les demandes que vous recevez'
        : waiting === 1
          ? 'Une demande attend votre réponse'
          : `${waiting} demandes attendent votre réponse`,
    requestsLead:
      'Ces personnes aimeraient que vous soyez leur mentor. Vous répondez comme vous l’entendez : oui, non, ou dites-m’en plus.',
    requestsEmpty: 'Personne ne vous a encore demandé. Un e-mail vous le dira.',
    from: (name: string, day: string) => `${name}, le ${day}`,
    mentorStates: {
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
    copy: 'Demandes entre mentors et personnes accompagnées',
    copied: (name: string) => `Avec ${name}`,
  },
  en: {
    choose: 'Choose your mentor',
    chooseLink: (waiting) =>
      waiting === 0
        ? 'Choose a mentor'
        : waiting === 1
          ? 'Choose a mentor: one name is waiting'
          : `Choose a mentor: ${waiting} names are waiting`,
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
    common: 'What you have in common',
    noCommon: 'Your answers have nothing in common, which says nothing about meeting.',
    gives: (name) => `What ${name} answered`,
    introduces: (name) => `${name} in their own words`,
    noIntroduction: 'No introduction yet.',
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
    tooLong: (most, is) =>
      `This text has ${is} characters; ${most} at most. Shorten it, nothing is lost.`,
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
    overtaken: 'Nothing was sent: things have changed meanwhile. Here is how they stand.',
    tooMany: (most) =>
      most === 1
        ? 'You are waiting for an answer already. You can ask somebody else after it, or by taking this request back.'
        : `You are waiting for ${most} answers already. You can ask somebody else after one, or by taking a request back.`,
    paired: 'Your pair is made. The rest happens on its page.',
    toPair: 'See my pair',
    back: 'Back to My space',
    toList: 'All mentors',
    requests: 'Requests for you',
    requestsLink: (waiting) =>
      waiting === 0
        ? 'Requests that you receive'
        : waiting === 1
          ? 'One request waits for your answer'
          : `${waiting} requests wait for your answer`,
    requestsLead:
      'These people would like you to be their mentor. Answer as you see fit: yes, no, or tell me more.',
    requestsEmpty: 'Nobody has asked you yet. An e-mail will tell you.',
    from: (name, day) => `${name}, ${day}`,
    mentorStates: {
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
    copy: 'Requests between mentors and mentees',
    copied: (name) => `With ${name}`,
  },
});
