import type { ProposalAim, ProposalState } from '../../../domain/matching/proposals.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

const pairsFr = (n: number): string =>
  n === 0 ? 'aucun binôme' : n === 1 ? '1 binôme' : `${n} binômes`;
const pairsEn = (n: number): string => (n === 0 ? 'no pair' : n === 1 ? '1 pair' : `${n} pairs`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the screens of proposals say: the list, one proposal, and what is done with it. */
export const proposalWords = bilingual({
  fr: {
    title: 'Propositions – Console',
    heading: 'Propositions de binômes',
    lead: 'Binôme cherche les meilleurs binômes parmi les personnes prêtes d’un programme. Rien n’est annoncé avant que vous ne publiiez.',
    none: 'Aucune proposition pour l’instant.',
    noProgramme:
      'Aucun programme ne peut être calculé : il manque content/pairing.yaml, ou vous n’en voyez aucun.',
    begin: 'Nouvelle proposition',
    beginDo: 'Proposer des binômes',
    programme: 'Programme',
    aim: 'But',
    aims: {
      total: 'Le meilleur total',
      least_first: 'Les moins bien servis d’abord',
      stable: 'L’accord des deux, après la soirée',
    } satisfies Record<ProposalAim, string>,
    least: 'Note minimale',
    leastHint: 'De 0 à 100. En dessous, personne n’est proposé.',
    leastFault: 'Écrivez un nombre entier de 0 à 100.',
    proposal: 'Proposition',
    state: 'État',
    result: 'Résultat',
    changed: 'Modifiée le',
    states: {
      draft: 'Brouillon',
      published: 'Publiée',
      withdrawn: 'Reprise',
    } satisfies Record<ProposalState, string>,
    of: (programme: string) => `Proposition : ${programme}`,
    byWhom: (when: string, who: string) => `Modifiée le ${when}${who === '' ? '' : ` par ${who}`}.`,
    sum: (n: number, total: number, lowest: number | null) =>
      `${capital(pairsFr(n))}${lowest === null ? '' : `, total ${total}, note la plus basse ${lowest}`}`,
    notRun: 'Rien n’a encore été calculé.',
    proved:
      'C’est calculé. Aucune autre répartition ne fait mieux à ces conditions : c’est prouvé.',
    stable:
      'C’est calculé d’après les avis des deux : il n’y a pas deux personnes qui préféreraient l’une et l’autre être ensemble plutôt que comme proposé.',
    lapsed: (n: number) =>
      n === 1
        ? 'Un verrou a été levé : ce binôme n’est plus possible.'
        : `${n} verrous ont été levés : ces binômes ne sont plus possibles.`,
    before: (sum: string, n: number) =>
      `Avant ce calcul : ${sum.charAt(0).toLowerCase()}${sum.slice(1)}. ${n === 0 ? 'Personne n’a changé de mentor.' : n === 1 ? 'Une personne a changé de mentor.' : `${n} personnes ont changé de mentor.`}`,
    runDo: 'Calculer',
    again: 'Calculer de nouveau',
    settings: 'Ce qui est cherché',
    mentor: 'Mentor',
    mentee: 'Personne accompagnée',
    score: 'Note',
    difference: 'Depuis le calcul précédent',
    isNew: 'nouvelle dans la liste',
    same: 'inchangé',
    wasAlone: 'était sans mentor',
    wasWith: (name: string) => `était avec ${name}`,
    locked: 'verrouillé',
    gone: (name: string) => `${name} n’est plus disponible`,
    alone: 'Sans mentor',
    aloneNone: 'Personne ne reste sans mentor.',
    choose: 'Choisir un mentor',
    why: 'Pourquoi',
    ticked: 'Les binômes cochés',
    tick: (both: string) => `Cocher ${both}`,
    apply: 'Appliquer',
    lock: 'Verrouiller',
    free: 'Déverrouiller',
    apart: 'Séparer et ne plus proposer',
    nothingTicked: 'Cochez au moins un binôme, et choisissez ce qu’il devient.',
    forbidden: 'Binômes que vous avez écartés',
    allow: 'Permettre de nouveau',
    pair: 'Voir le binôme',
    firstOnly: (n: number) => `Sur les ${n} premières personnes.`,
    missing: (offers: string, serves: number, of: number) =>
      `Le profil de mentor qui manque le plus : ${offers}. Il répondrait ${of === 1 ? 'à la personne qui reste seule' : serves === of ? `aux ${of} personnes qui restent seules` : `à ${serves} ${serves === 1 ? 'personne' : 'personnes'} sur les ${of} qui restent seules`}.`,
    more: 'Suite',
    pages: 'Pages des binômes',
    map: 'Carte des notes',
    names: 'Noms à trancher',
    beside: 'Comparer à une autre proposition',
    compare: 'Comparer',
    publish: 'Publier',
    takeBack: 'Reprendre les annonces',
    copyDo: 'Continuer dans une nouvelle proposition',
    drop: 'Supprimer ce brouillon',
    dropHint: 'Le brouillon et ses verrous disparaissent. Aucun binôme n’est touché.',
    back: 'Retour à la proposition',
    toList: 'Toutes les propositions',
    overtaken: (who: string, when: string) =>
      `Rien n’a été changé : ${who === '' ? 'quelqu’un' : who} a modifié cette proposition le ${when}, après que vous l’avez ouverte. Voici où elle en est ; refaites ce que vous vouliez, si c’est encore utile.`,
    notDraft: 'Cette proposition n’est plus un brouillon : ses binômes ne changent plus ici.',
    many: (most: number) =>
      `Plus de ${most} personnes d’un côté : le calcul se fait dans votre navigateur. Il faut que les scripts y soient permis.`,
    noRules:
      'Les binômes ne peuvent pas être calculés : content/pairing.yaml manque, ou ce programme n’est plus sur le site. Ce qui est enregistré reste.',
    done: 'C’est fait.',
    full: (name: string) =>
      `${name} n’a plus de place dans cette proposition. Séparez d’abord un de ses binômes, ou verrouillez celui-ci et calculez de nouveau.`,
    excluded:
      'Ces deux personnes sont tenues à l’écart l’une de l’autre : elles ne peuvent pas être proposées. Si c’est une question de nom, tranchez-la ci-dessous.',
    left: 'L’une de ces deux personnes n’est plus prête, ou a déjà un mentor. Calculez de nouveau.',
  },
  en: {
    title: 'Proposals – Console',
    heading: 'Proposed pairs',
    lead: 'Binôme looks for the best pairs among those who are ready in a programme. Nothing is announced before you publish.',
    none: 'No proposal yet.',
    noProgramme:
      'No programme can be worked out: content/pairing.yaml is missing, or you see none of them.',
    begin: 'New proposal',
    beginDo: 'Propose pairs',
    programme: 'Programme',
    aim: 'Aim',
    aims: {
      total: 'The best total',
      least_first: 'Whoever is worst off first',
      stable: 'What both want, after the evening',
    },
    least: 'Lowest score',
    leastHint: 'From 0 to 100. Below it, nobody is proposed.',
    leastFault: 'Write a whole number from 0 to 100.',
    proposal: 'Proposal',
    state: 'State',
    result: 'Result',
    changed: 'Changed on',
    states: { draft: 'Draft', published: 'Published', withdrawn: 'Taken back' },
    of: (programme) => `Proposal: ${programme}`,
    byWhom: (when, who) => `Changed on ${when}${who === '' ? '' : ` by ${who}`}.`,
    sum: (n, total, lowest) =>
      `${capital(pairsEn(n))}${lowest === null ? '' : `, total ${total}, lowest score ${lowest}`}`,
    notRun: 'Nothing has been worked out yet.',
    proved: 'Worked out. No other arrangement does better on these terms: this is proved.',
    stable:
      'Worked out by what both said: there are no two who would both rather be together than as proposed.',
    lapsed: (n) =>
      n === 1
        ? 'One lock was released: that pair is no longer possible.'
        : `${n} locks were released: those pairs are no longer possible.`,
    before: (sum, n) =>
      `Before this run: ${sum.charAt(0).toLowerCase()}${sum.slice(1)}. ${n === 0 ? 'Nobody has another mentor now.' : n === 1 ? 'One person has another mentor now.' : `${n} people have another mentor now.`}`,
    runDo: 'Work out',
    again: 'Work out again',
    settings: 'What is looked for',
    mentor: 'Mentor',
    mentee: 'Mentee',
    score: 'Score',
    difference: 'Since the run before',
    isNew: 'new in the list',
    same: 'unchanged',
    wasAlone: 'had no mentor',
    wasWith: (name) => `was with ${name}`,
    locked: 'locked',
    gone: (name) => `${name} is no longer available`,
    alone: 'Without a mentor',
    aloneNone: 'Nobody is left without a mentor.',
    choose: 'Choose a mentor',
    why: 'Why',
    ticked: 'The ticked pairs',
    tick: (both) => `Tick ${both}`,
    apply: 'Apply',
    lock: 'Lock',
    free: 'Unlock',
    apart: 'Take apart and do not propose again',
    nothingTicked: 'Tick at least one pair, and choose what becomes of it.',
    forbidden: 'Pairs that you set aside',
    allow: 'Allow again',
    pair: 'See the pair',
    firstOnly: (n) => `Of the first ${n} people.`,
    missing: (offers, serves, of) =>
      `The mentor who is missing most: ${offers}. They would serve ${of === 1 ? 'the one person who is left alone' : serves === of ? `all ${of} who are left alone` : `${serves} of the ${of} who are left alone`}.`,
    more: 'More',
    pages: 'Pages of pairs',
    map: 'Map of scores',
    names: 'Names to settle',
    beside: 'Compare with another proposal',
    compare: 'Compare',
    publish: 'Publish',
    takeBack: 'Take the announcements back',
    copyDo: 'Go on in a new proposal',
    drop: 'Delete this draft',
    dropHint: 'The draft and its locks go. No pair is touched.',
    back: 'Back to the proposal',
    toList: 'All proposals',
    overtaken: (who, when) =>
      `Nothing was changed: ${who === '' ? 'somebody' : who} changed this proposal on ${when}, after you had opened it. This is how it stands; do again what you wanted, if it is still of use.`,
    notDraft: 'This proposal is no longer a draft: its pairs do not change here any more.',
    many: (most) =>
      `More than ${most} people on one side: your browser works this out. Scripts must be allowed there.`,
    noRules:
      'Pairs cannot be worked out: content/pairing.yaml is missing, or this programme is no longer on the site. What is stored stays.',
    done: 'Done.',
    full: (name) =>
      `${name} has no place left in this proposal. Take one of their pairs apart first, or lock this one and work it out again.`,
    excluded:
      'These two are kept apart: they cannot be proposed. If a name is the reason, settle it below.',
    left: 'One of these two is no longer ready, or has a mentor by now. Work it out again.',
  },
});
