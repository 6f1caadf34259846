import type { RequestState } from '../../../domain/requests/request.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the screens of short lists and requests say to a coordinator. */
export const requestsWords = bilingual({
  fr: {
    title: 'Listes et demandes – Console',
    heading: 'Listes et demandes',
    lead: 'Ici, ce sont les personnes accompagnées qui choisissent : dans une courte liste que vous préparez, ou dans l’annuaire des mentors. Le mentor dit oui, non, ou demande à en savoir plus ; un oui forme le binôme. Ce qu’ils s’écrivent ne se lit pas ici.',
    none: 'Aucun programme que vous voyez ne se forme ainsi : écrivez formula: suggestions ou formula: a_la_carte dans son fichier.',
    programme: 'Programme',
    way: 'Comment on choisit',
    ways: { list: 'courtes listes', directory: 'annuaire' },
    of: (programme: string) => `Listes et demandes : ${programme}`,
    waiting: 'Sans liste',
    waitingSaid: (n: number, most: number) =>
      n === 0
        ? 'personne'
        : n > most
          ? `plus de ${most} personnes prêtes, sans mentor ni nom à choisir`
          : n === 1
            ? 'une personne prête, sans mentor ni nom à choisir'
            : `${n} personnes prêtes, sans mentor ni nom à choisir`,
    mentors: 'Mentors libres',
    mentorsSaid: (n: number, places: number) =>
      n === 0 ? 'aucun' : `${n}, pour ${places === 1 ? 'une place' : `${places} places`}`,
    directory: 'Dans l’annuaire',
    directorySaid: (n: number) =>
      n === 0 ? 'aucun mentor' : n === 1 ? 'un mentor' : `${n} mentors`,
    directoryHow:
      'Chaque mentor prêt s’y inscrit depuis son espace, et voit ce qu’on y lit de lui.',
    prepare: 'Préparer des listes',
    prepareHow:
      'Chacun reçoit un premier nom avant que quiconque en ait un second, et un mentor ne figure pas sur plus de listes que ses places ne le permettent. Les exclusions, les anciens binômes et les refus sont respectés. Rien ne part avant votre accord.',
    parts: (at: number) =>
      `Les listes se préparent pour ${at} personnes à la fois, dans l’ordre des noms : envoyez celles-ci, puis préparez les suivantes.`,
    length: 'Noms par liste',
    least: 'Score le plus bas admis',
    leastHint: 'De 0 à 100. En dessous, un nom n’est pas proposé, même s’il en manque.',
    leastFault: 'Écrivez un nombre entier de 0 à 100.',
    prepareDo: 'Préparer les listes',
    nobody: 'Personne n’attend de liste.',
    noMentors: 'Aucun mentor prêt n’a de place libre.',
    noNames:
      'Aucun nom ne peut être proposé : les exclusions, les refus ou le score le plus bas écartent tous ceux qui restent.',
    noRules:
      'Les listes ne peuvent pas être préparées : content/pairing.yaml manque, ou ce programme n’est plus sur le site.',
    drafted: 'Les listes sont prêtes : relisez-les, rien n’est encore parti.',
    draft: 'À relire avant l’envoi',
    draftHow: 'Décochez un nom pour le retirer.',
    why: 'Pour et contre',
    whyOf: (mentor: string, mentee: string) => `Pour et contre : ${mentor} et ${mentee}`,
    keepOf: (mentor: string, mentee: string) => `${mentor} pour ${mentee}`,
    score: (score: number) => `${score} sur 100`,
    send: 'Envoyer les listes cochées',
    sendParts: (at: number) => `Les listes partent par ${at}, les premières d’abord.`,
    silent: 'Ce site n’envoie pas d’e-mails : chaque personne trouve sa liste dans son espace.',
    drop: 'Jeter ces listes',
    sent: 'Les listes sont parties.',
    nothingSent:
      'Rien n’est parti : ces listes ont été envoyées ou jetées entre-temps. Voici où elles en sont.',
    noneTicked: 'Cochez au moins un nom.',
    dropped: 'Les listes préparées sont jetées. Rien n’était parti.',
    lists: 'Listes envoyées',
    noLists: 'Aucune liste envoyée pour l’instant.',
    requests: 'Demandes par l’annuaire',
    noRequests: 'Aucune demande pour l’instant.',
    mentee: 'Personne accompagnée',
    names: 'Noms',
    mentor: 'Mentor',
    state: 'Où elle en est',
    since: 'Depuis',
    gone: 'n’est plus disponible',
    spent: 'plus de nom : à vous d’en proposer',
    states: {
      drafted: 'à relire',
      listed: 'à choisir',
      asked: 'attend la réponse du mentor',
      more: 'le mentor demande à en savoir plus',
      accepted: 'oui',
      declined: 'le mentor a dit non',
      passed: 'retiré par la personne',
      withdrawn: 'demande reprise',
      closed: 'sans suite',
    } satisfies Record<RequestState, string>,
    nameAt: (name: string, state: string) => `${name} (${state})`,
    toPair: 'Voir le binôme',
    shown: (most: number) => `Les ${most} derniers changements sont montrés.`,
    back: 'Toutes les listes et demandes',
  },
  en: {
    title: 'Lists and requests – Console',
    heading: 'Lists and requests',
    lead: 'Here mentees choose: from a short list that you prepare, or from the directory of mentors. The mentor says yes, no, or asks to know more; a yes makes the pair. What they write to each other is not read here.',
    none: 'No programme that you see makes its pairs this way: write formula: suggestions or formula: a_la_carte in its file.',
    programme: 'Programme',
    way: 'How mentees choose',
    ways: { list: 'short lists', directory: 'directory' },
    of: (programme) => `Lists and requests: ${programme}`,
    waiting: 'Without a list',
    waitingSaid: (n, most) =>
      n === 0
        ? 'nobody'
        : n > most
          ? `more than ${most} people who are ready, without a mentor or a name to choose`
          : n === 1
            ? 'one person who is ready, without a mentor or a name to choose'
            : `${n} people who are ready, without a mentor or a name to choose`,
    mentors: 'Free mentors',
    mentorsSaid: (n, places) =>
      n === 0 ? 'none' : `${n}, with ${places === 1 ? 'one place' : `${places} places`}`,
    directory: 'In the directory',
    directorySaid: (n) => (n === 0 ? 'no mentor' : n === 1 ? 'one mentor' : `${n} mentors`),
    directoryHow:
      'Each mentor who is ready joins it from their own space, and sees what is read of them there.',
    prepare: 'Prepare lists',
    prepareHow:
      'Everybody gets a first name before anybody has a second one, and a mentor stands on no more lists than their places allow. Exclusions, former pairs and refusals are respected. Nothing leaves before you agree.',
    parts: (at) =>
      `Lists are prepared for ${at} people at a time, in the order of names: send these, then prepare the next.`,
    length: 'Names on a list',
    least: 'Lowest score allowed',
    leastHint: 'From 0 to 100. Below it a name is not suggested, even where names are missing.',
    leastFault: 'Write a whole number from 0 to 100.',
    prepareDo: 'Prepare the lists',
    nobody: 'Nobody is waiting for a list.',
    noMentors: 'No mentor who is ready has a free place.',
    noNames:
      'No name can be suggested: exclusions, refusals or the lowest score rule out all that are left.',
    noRules:
      'Lists cannot be prepared: content/pairing.yaml is missing, or this programme is no longer on the site.',
    drafted: 'The lists are ready: read them, nothing has left yet.',
    draft: 'To be read before they are sent',
    draftHow: 'Untick a name to take it off.',
    why: 'For and against',
    whyOf: (mentor, mentee) => `For and against: ${mentor} and ${mentee}`,
    keepOf: (mentor, mentee) => `${mentor} for ${mentee}`,
    score: (score) => `${score} of 100`,
    send: 'Send the lists that are ticked',
    sendParts: (at) => `Lists leave ${at} at a time, the first ones first.`,
    silent: 'This site sends no e-mails: everybody finds their list in their own space.',
    drop: 'Throw these lists away',
    sent: 'The lists are on their way.',
    nothingSent:
      'Nothing was sent: these lists were sent or thrown away meanwhile. Here is how they stand.',
    noneTicked: 'Tick at least one name.',
    dropped: 'The prepared lists are thrown away. Nothing had left.',
    lists: 'Lists that were sent',
    noLists: 'No list was sent yet.',
    requests: 'Requests from the directory',
    noRequests: 'No request yet.',
    mentee: 'Mentee',
    names: 'Names',
    mentor: 'Mentor',
    state: 'Where it stands',
    since: 'Since',
    gone: 'no longer available',
    spent: 'no name left: suggest others',
    states: {
      drafted: 'to be read',
      listed: 'to choose',
      asked: 'waits for the mentor',
      more: 'the mentor asks to know more',
      accepted: 'yes',
      declined: 'the mentor said no',
      passed: 'taken off by the mentee',
      withdrawn: 'taken back',
      closed: 'came to nothing',
    },
    nameAt: (name, state) => `${name} (${state})`,
    toPair: 'See the pair',
    shown: (most) => `The last ${most} changes are shown.`,
    back: 'All lists and requests',
  },
});
