import { bilingual } from '../../../domain/words/bilingual.ts';

/** What the page of two people in a proposal says, and the list of mentors for one mentee. */
export const twoWords = bilingual({
  fr: {
    title: 'Deux personnes – Console',
    both: (mentee: string, mentor: string) => `${mentee} avec ${mentor}`,
    proposed: 'Proposés ensemble.',
    lockedTogether: 'Proposés ensemble, et verrouillés.',
    notProposed: 'Pas proposés ensemble.',
    rescored: (was: number, is: number) =>
      `Leur note était de ${was} quand la proposition a été calculée ; elle est de ${is} maintenant : des réponses ou les critères du programme ont changé. Calculez de nouveau pour en tenir compte ; ce qui est verrouillé reste.`,
    whyNot: 'Pourquoi pas',
    excluded: 'Tenus à l’écart :',
    byRatings:
      'Après la soirée, ce sont les avis des deux qui décident : l’une des deux personnes n’a pas donné d’avis ou a préféré quelqu’un d’autre.',
    never:
      'Vous avez écarté ce binôme, ou ils ont déjà formé un binôme. Mettez-les ensemble si vous le voulez tout de même.',
    noPlace: (mentor: string) => `${mentor} n’a plus de place libre.`,
    fixed: (mentee: string) => `Vous avez verrouillé ${mentee} avec quelqu’un d’autre.`,
    below: (score: number, least: number) =>
      `Leur note, ${score}, est sous la note minimale, ${least}.`,
    better: (score: number, total: number, now: number, pairs: number) =>
      `Leur note est ${score}, et d’autres s’accordent mieux. ${
        now - total > 0
          ? `Y tenir coûterait ${now - total} au total : ${total} au lieu de ${now}`
          : `Y tenir ne coûterait rien au total (${total})`
      }${pairs > 0 ? `, et ${pairs === 1 ? 'un binôme' : `${pairs} binômes`}` : ''}.`,
    lowest: (lowest: number) => `La note la plus basse serait ${lowest}.`,
    large:
      'D’autres s’accordent mieux. Pour savoir ce qu’il en coûterait, mettez-les ensemble et calculez de nouveau : la différence le dit.',
    put: 'Les mettre ensemble et verrouiller',
    lock: 'Verrouiller',
    free: 'Déverrouiller',
    apart: 'Séparer et ne plus proposer',
    forbid: 'Ne pas proposer ce binôme',
    settle: 'Ce n’est pas la même personne',
    settleHint:
      'Un nom écrit par l’une ressemble à celui de l’autre. Si c’est quelqu’un d’autre, dites-le : cela vaudra pour toutes les propositions du programme.',
    told: 'Ce que les deux liront',
    toldNone: 'Rien de leurs réponses ne leur sera cité.',
    mentorsFor: (mentee: string) => `Un mentor pour ${mentee}`,
    lead: 'Les mieux accordés d’abord. Ouvrez un nom pour lire les raisons, et choisir.',
    places: (free: number) =>
      free === 0 ? 'aucune place libre' : free === 1 ? '1 place libre' : `${free} places libres`,
    nobody: 'Aucun mentor n’est prêt dans ce programme.',
    firstOnly: (n: number) =>
      `Les ${n} premiers mentors par leur nom : ce programme en a davantage. Pour un autre, passez par sa page dans Personnes.`,
    mentor: 'Mentor',
    score: 'Note',
    remarks: 'À savoir',
    apartShort: 'à l’écart',
    namesTitle: 'Noms à trancher – Console',
    names: 'Noms à trancher',
    namesLead:
      'Un nom écrit par l’une peut désigner l’autre. Dans le doute, ces binômes ne sont pas proposés. Ouvrez-les pour trancher.',
    namesNone: 'Aucun nom ne prête à confusion.',
  },
  en: {
    title: 'Two people – Console',
    both: (mentee, mentor) => `${mentee} with ${mentor}`,
    proposed: 'Proposed together.',
    lockedTogether: 'Proposed together, and locked.',
    notProposed: 'Not proposed together.',
    rescored: (was, is) =>
      `Their score was ${was} when the proposal was worked out, and is ${is} now: answers or the programme’s criteria have changed. Work it out again to take that in; what is locked stays.`,
    whyNot: 'Why not',
    excluded: 'Kept apart:',
    byRatings:
      'After the evening, what both said decides: one of the two has said nothing, or rather wanted somebody else.',
    never:
      'You set this pair aside, or they were a pair before. Put them together if you want them to be one all the same.',
    noPlace: (mentor) => `${mentor} has no free place left.`,
    fixed: (mentee) => `You locked ${mentee} with somebody else.`,
    below: (score, least) => `Their score, ${score}, is below the lowest score wanted, ${least}.`,
    better: (score, total, now, pairs) =>
      `Their score is ${score}, and others do better. ${
        now - total > 0
          ? `Insisting would cost ${now - total} of the total: ${total} instead of ${now}`
          : `Insisting would cost nothing of the total (${total})`
      }${pairs > 0 ? `, and ${pairs === 1 ? 'one pair' : `${pairs} pairs`}` : ''}.`,
    lowest: (lowest) => `The lowest score would be ${lowest}.`,
    large:
      'Others do better. To know what it would cost, put them together and work it out again: the difference says so.',
    put: 'Put them together and lock',
    lock: 'Lock',
    free: 'Unlock',
    apart: 'Take apart and do not propose again',
    forbid: 'Do not propose this pair',
    settle: 'It is not the same person',
    settleHint:
      'A name that one of them wrote is like the other’s. If it is somebody else, say so: this holds for every proposal of the programme.',
    told: 'What the two will read',
    toldNone: 'Nothing of their answers will be quoted to them.',
    mentorsFor: (mentee) => `A mentor for ${mentee}`,
    lead: 'Those who do best come first. Open a name to read the reasons, and to choose.',
    places: (free) =>
      free === 0 ? 'no free place' : free === 1 ? '1 free place' : `${free} free places`,
    nobody: 'No mentor is ready in this programme.',
    firstOnly: (n) =>
      `The first ${n} mentors by name: this programme has more. For another one, go by their page in People.`,
    mentor: 'Mentor',
    score: 'Score',
    remarks: 'To know',
    apartShort: 'kept apart',
    namesTitle: 'Names to settle – Console',
    names: 'Names to settle',
    namesLead:
      'A name that one of them wrote may mean the other. In doubt these pairs are not proposed. Open them to settle it.',
    namesNone: 'No name gives rise to doubt.',
  },
});
