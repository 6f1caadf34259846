import { faultWords } from './fault-words.ts';

/** Words that a fact holds with spaces between, as a list in a sentence. */
const listed = (locale: string, words: string): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(words.split(' '));

const frenchSide = (side: string): string =>
  side === 'mentor' ? 'des mentors' : 'des personnes accompagnées';
const englishSide = (side: string): string => (side === 'mentor' ? "mentors'" : "mentees'");

/** Faults of the rules of pairing: questions, answers, weights and exclusions that do not fit. */
export const pairingFaults = faultWords({
  fr: {
    'pairing-no-form': ({ about }) =>
      `Les binômes se forment à partir de deux inscriptions, et aucun formulaire ne porte does: ${about('does')}. Ajoutez cette ligne à celui qui inscrit ces personnes, ou retirez ce fichier.`,
    'pairing-question': ({ found, about }) =>
      `Le formulaire ${frenchSide(about('side'))} n'a pas de question ${found}.`,
    'pairing-totals': ({ found }) =>
      `Les réponses à la question ${found} sont seulement comptées (seen_by: totals) : aucune ne peut servir à former un binôme. Choisissez une autre question.`,
    'pairing-list': ({ found }) =>
      `Plusieurs questions d'un côté, c'est un classement, et how: ${found} n'en lit qu'une. Gardez-en une, ou écrivez how: ranked.`,
    'pairing-ranked': () =>
      "how: ranked lit un classement : une liste de questions d'un seul côté, la préférée d'abord, comme mentee: [choix_1, choix_2]. Écrivez-la, ou changez how.",
    'pairing-kind': ({ found, about, quote }) =>
      `La question ${found} est de genre ${quote(about('kind'))}, et how: ${about('how')} compare ${listed('fr', about('kinds'))}. Choisissez une autre question${about('hows') === '' ? '' : `, ou écrivez how: ${listed('fr', about('hows'))}`}.`,
    'pairing-kinds': ({ raw, about, quote }) =>
      `how: ${raw} compare deux questions de même genre ; ici l'une est ${quote(about('kind'))} et l'autre ${quote(about('other'))}. Choisissez deux questions semblables.`,
    'pairing-options': ({ found, about, quote }) =>
      `Les deux questions (${quote(about('one'))} et ${quote(about('other'))}) doivent proposer les mêmes valeurs, et ${found} ne se trouve que d'un côté. Ajoutez l'option qui manque à l'autre formulaire, ou comparez d'autres questions.`,
    'pairing-bounds': ({ found, about, quote }) =>
      `Les deux échelles doivent avoir les mêmes bouts : l'une va de ${found}, l'autre de ${quote(about('other'))}. Donnez les mêmes aux deux questions.`,
    'pairing-value-key': ({ raw, about }) =>
      `${raw} ne dit rien ici : how: ${about('how')} ne l'emploie pas pour ces questions. Retirez cette ligne.`,
    'pairing-value': ({ found }) => `${found} n'est pas une réponse possible à ces questions.`,
    'pairing-weight-foreign': ({ found, about, quote }) =>
      `Le programme ${quote(about('programme'))} ne regarde pas ${found} : il n'est pas dans sa liste criteria. Retirez cette ligne, ou ajoutez le critère au programme.`,
    'pairing-weight-order': ({ found, about, quote }) =>
      `La page du programme ${quote(about('programme'))} nomme ${quote(about('before'))} avant ${found}, comme plus important, et ici il pèse moins (${about('lighter')}, contre ${about('word')}). Changez l'un des deux mots, ou l'ordre de criteria dans programmes/${about('programme')}.yaml.`,
    'pairing-exclusion-kind': ({ found }) =>
      `Un nom s'écrit : la question ${found} doit être kind: text. Choisissez-en une autre.`,
    'pairing-exclusion-reader': ({ found }) =>
      `La réponse à ${found} n'est que pour la coordination, et le formulaire la montre au binôme. Écrivez seen_by: coordinator dans le formulaire.`,
    'pairing-criterion-silent': ({ found, about, quote }) =>
      `Le programme ${quote(about('programme'))} annonce qu'il regarde ${found}, et rien ne dit par quelles questions : ce critère ne comptera pas. Ajoutez-le sous criteria, ou retirez-le du programme.`,
    'pairing-exclusion-silent': ({ found, raw, about, quote }) =>
      `Le programme ${quote(about('programme'))} promet de tenir compte de ${found}, et rien ne dit quelles questions le demandent. Ajoutez « ${raw}: { mentor: …, mentee: … } » sous exclusions, ou retirez-le du programme.`,
  },
  en: {
    'pairing-no-form': ({ about }) =>
      `Pairs are made from two sign-up forms, and no form has does: ${about('does')}. Add that line to the one that signs those people up, or remove this file.`,
    'pairing-question': ({ found, about }) =>
      `The ${englishSide(about('side'))} form has no question ${found}.`,
    'pairing-totals': ({ found }) =>
      `Answers to the question ${found} are only counted (seen_by: totals): none of them can help to make a pair. Choose another question.`,
    'pairing-list': ({ found }) =>
      `Several questions on one side are a ranking, and how: ${found} reads one only. Keep one, or write how: ranked.`,
    'pairing-ranked': () =>
      'how: ranked reads a ranking: a list of questions on one side alone, the preferred one first, such as mentee: [choice_1, choice_2]. Write it, or change how.',
    'pairing-kind': ({ found, about, quote }) =>
      `The question ${found} is of the kind ${quote(about('kind'))}, and how: ${about('how')} compares ${listed('en-GB', about('kinds'))}. Choose another question${about('hows') === '' ? '' : `, or write how: ${listed('en-GB', about('hows'))}`}.`,
    'pairing-kinds': ({ raw, about, quote }) =>
      `how: ${raw} compares two questions of one kind; here one is ${quote(about('kind'))} and the other ${quote(about('other'))}. Choose two that are alike.`,
    'pairing-options': ({ found, about, quote }) =>
      `The two questions (${quote(about('one'))} and ${quote(about('other'))}) must offer the same values, and ${found} stands on one side only. Add the missing option to the other form, or compare other questions.`,
    'pairing-bounds': ({ found, about, quote }) =>
      `The two scales must have the same ends: one has ${found}, the other ${quote(about('other'))}. Give both questions the same.`,
    'pairing-value-key': ({ raw, about }) =>
      `${raw} says nothing here: how: ${about('how')} has no use for it with these questions. Remove this line.`,
    'pairing-value': ({ found }) => `${found} is not a possible answer to these questions.`,
    'pairing-weight-foreign': ({ found, about, quote }) =>
      `The programme ${quote(about('programme'))} does not look at ${found}: it is not in its list of criteria. Remove this line, or add the criterion to the programme.`,
    'pairing-weight-order': ({ found, about, quote }) =>
      `The page of the programme ${quote(about('programme'))} names ${quote(about('before'))} before ${found}, as more important, and here it counts less (${about('lighter')}, against ${about('word')}). Change one of the two words, or the order of criteria in programmes/${about('programme')}.yaml.`,
    'pairing-exclusion-kind': ({ found }) =>
      `A name is written: the question ${found} must be kind: text. Choose another.`,
    'pairing-exclusion-reader': ({ found }) =>
      `The answer to ${found} is for the coordinator alone, and the form shows it to the pair. Write seen_by: coordinator in the form.`,
    'pairing-criterion-silent': ({ found, about, quote }) =>
      `The programme ${quote(about('programme'))} announces that it looks at ${found}, and nothing says by which questions: this criterion will not count. Add it under criteria, or remove it from the programme.`,
    'pairing-exclusion-silent': ({ found, raw, about, quote }) =>
      `The programme ${quote(about('programme'))} promises to heed ${found}, and nothing says which questions ask for it. Add “${raw}: { mentor: …, mentee: … }” under exclusions, or remove it from the programme.`,
  },
});
