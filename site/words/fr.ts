import type { Chapter } from '../../domain/content/chapter.ts';
import type { Programme } from '../../domain/content/programme.ts';
import type { ProblemCode } from '../problems/codes.ts';

type Sides = Programme['exclusions'][number];
type Criterion = Programme['criteria'][number];
type Formula = Programme['formula'];
type Audience = Chapter['for'][number];

/** A problem in plain words: what happened, and what to do. */
export interface ProblemWords {
  title: string;
  what: string;
  todo: string;
}

const problems: Record<ProblemCode, ProblemWords> = {
  400: {
    title: "Nous n'avons pas pu lire votre demande",
    what: "Ce qui nous est parvenu était incomplet ou abîmé en chemin. Rien n'a été enregistré.",
    todo: "Revenez à la page précédente et recommencez. Si vous avez copié une adresse, vérifiez qu'elle est entière.",
  },
  403: {
    title: 'Cette page ne vous est pas ouverte',
    what: "Votre demande ne venait pas d'une page de ce site, ou cette page est réservée à la coordination. Rien n'a été enregistré.",
    todo: 'Si vous remplissiez un formulaire, ouvrez-le de nouveau depuis ce site et envoyez-le de là.',
  },
  413: {
    title: 'Votre réponse est trop longue',
    what: "L'ensemble dépasse ce que nous pouvons recevoir en une fois. Rien n'a été enregistré.",
    todo: 'Revenez à la page précédente : vos réponses y sont encore. Raccourcissez les plus longues, puis envoyez de nouveau.',
  },
  415: {
    title: 'Nous ne pouvons pas lire ce format',
    what: "Les réponses ont été envoyées autrement que par le formulaire de ce site. Rien n'a été enregistré.",
    todo: 'Ouvrez le formulaire dans votre navigateur et envoyez-le avec son bouton.',
  },
  422: {
    title: 'Il manque quelque chose à vos réponses',
    what: "Une ou plusieurs réponses manquent ou ne peuvent être comprises. Rien n'a encore été enregistré.",
    todo: 'Revenez à la page précédente : vos réponses y sont encore, et ce qui est à corriger est indiqué.',
  },
  429: {
    title: "Trop d'envois en peu de temps",
    what: 'Plusieurs envois sont partis coup sur coup du même endroit. Nous ralentissons pour écarter les robots.',
    todo: 'Attendez une minute, puis revenez à la page précédente et envoyez de nouveau. Vos réponses y sont encore.',
  },
  500: {
    title: 'La panne vient de chez nous',
    what: "Quelque chose s'est mal passé de notre côté. Si aucune référence ne s'est affichée, votre envoi n'est pas enregistré.",
    todo: "Revenez à la page précédente et envoyez de nouveau dans quelques minutes. Un même formulaire envoyé deux fois n'est compté qu'une fois.",
  },
  503: {
    title: 'Le service fait une pause',
    what: "Nous ne pouvons rien enregistrer pour l'instant. Vos réponses n'ont pas été reçues.",
    todo: 'Gardez la page du formulaire ouverte et envoyez de nouveau dans quelques minutes. Si cela dure, écrivez-nous.',
  },
};

const formulas: Record<Formula, { name: string; text: string }> = {
  one_to_one: {
    name: 'Un binôme, toute la durée',
    text: 'La coordination forme tous les binômes avant le lancement. Chaque proposition vous est expliquée, et vous pouvez la refuser.',
  },
  suggestions: {
    name: 'Une courte liste, et vous choisissez',
    text: 'La personne accompagnée reçoit quelques noms, chacun avec ses raisons pour et contre. Elle choisit, le mentor confirme.',
  },
  a_la_carte: {
    name: 'À la carte',
    text: 'Vous choisissez un mentor dans la liste, la coordination vous met en relation, et vous pouvez en rencontrer plusieurs.',
  },
  manual: {
    name: 'Un binôme formé par la coordination',
    text: "La personne qui coordonne, après avoir parlé avec vous, vous présente quelqu'un.",
  },
  speed_dating: {
    name: 'Des rencontres éclair, puis un choix',
    text: 'Vous rencontrez plusieurs personnes quelques minutes chacune. Chaque côté note en secret son envie de continuer, et la coordination en tire les binômes.',
  },
};

const exclusions: Record<Sides, string> = {
  manager: 'une personne et sa hiérarchie',
  team: 'deux personnes de la même équipe',
  company: 'deux personnes de la même entreprise',
  named: "une personne et celles qu'elle préfère éviter, sans avoir à dire pourquoi",
};

const criteria: Record<Criterion, string> = {
  goals: 'vos objectifs',
  skills: 'les compétences demandées et offertes',
  interests: "vos centres d'intérêt",
  similar_path: 'un parcours proche du vôtre',
  availability: 'vos disponibilités',
  language: 'la langue de vos échanges',
  place: 'le lieu',
  personality: "votre façon d'échanger",
};

const audiences: Record<Audience, string> = {
  everyone: 'tout le monde',
  mentor: 'les mentors',
  mentee: 'les personnes accompagnées',
  coordinator: 'la coordination',
  sponsor: 'le parrain ou la marraine',
};

const list = new Intl.ListFormat('fr', { type: 'conjunction' });

const number = (n: number): string => String(n).replace('.', ',');
const hours = (n: number): string => `${number(n)} ${n < 2 ? 'heure' : 'heures'}`;

/** The words of the site in French, typed plainly: the typography is applied when they are read. */
export const fr = {
  skip: 'Aller au texte',
  mainNavigation: 'Navigation principale',
  footNavigation: 'Pied de page',
  otherLanguage: 'English',
  nav: {
    programmes: 'Programmes',
    guide: 'Guide',
    faq: 'Questions',
    search: 'Chercher',
    home: 'Accueil',
  },
  foot: {
    news: 'Actualités',
    contact: 'Nous écrire',
    privacy: 'Vos données',
    reverse: 'Questions sur le mentorat inversé',
    publishedBy: (name: string) => `Publié par ${name}.`,
  },
  doors: { mentor: 'Devenir mentor', mentee: 'Se faire accompagner' },
  doorsOf: { mentor: 'Mentor', mentee: 'Personne accompagnée' },
  home: {
    doors: "Deux façons d'entrer",
    programmes: 'Cinq programmes',
    programmesCount: (n: number): string => (n === 5 ? 'Cinq programmes' : 'Les programmes'),
    steps: 'Comment cela se passe',
    voice: 'Une voix',
    example: "Témoignage inventé, pour l'exemple.",
    news: 'Dernières annonces',
    empty: "Les pages de ce site s'écrivent en ce moment. Le guide, lui, est déjà là.",
  },
  programmes: {
    title: 'Les programmes',
    description:
      'Les programmes de mentorat : pour qui, combien de temps, avec qui, et quand ils commencent.',
    lead: 'Chaque programme a son public, son rythme et ses dates. Tous demandent la même chose : venir, écouter et parler vrai.',
    launchLabel: 'commence le',
    months: (n: number) => `${n} mois`,
    hoursBetween: (from: number, to: number) =>
      from === to ? `${hours(to)} par mois` : `de ${number(from)} à ${hours(to)} par mois`,
    facts: 'En bref',
    time: 'Temps demandé',
    timeOf: (who: string, hours: string) => `${who} : ${hours} par mois, préparation comprise`,
    with: 'Avec qui',
    withOne: (mentor: string, mentee: string) => `un binôme : ${mentor}, ${mentee}`,
    withMany: (mentor: string, n: number) => `${mentor} : jusqu'à ${n} personnes à la fois`,
    cadence: 'Rythme',
    cadenceText: (length: string, weeks: number) =>
      weeks === 1
        ? `une séance ${length} chaque semaine`
        : `une séance ${length} toutes les ${weeks} semaines`,
    monthly: (length: string) => `une séance ${length} par mois`,
    duration: 'Durée',
    durationText: (n: number) => `${n} mois, du lancement à la fin`,
    formula: 'Comment se forment les binômes',
    first: "D'abord",
    after: 'Puis',
    criteria: "Ce que l'on regarde, du plus au moins important",
    never: 'Jamais ensemble',
    team: "Qui s'en occupe",
    sponsor: 'Le mot de la personne qui parraine',
    dates: 'Les dates',
    date: {
      recruit: 'Début du recrutement : première annonce, invitations',
      recruitAgain: 'Deuxième annonce : les places qui restent',
      open: 'Ouverture des inscriptions',
      close: 'Clôture des inscriptions',
      launch: 'Lancement',
      midway: 'Point à mi-parcours',
      end: 'Fin du programme',
    },
    weeksBefore: (n: number) => `${n} semaines avant le lancement`,
    objectives: 'Ce que le programme cherche à atteindre',
    objective: 'Objectif',
    indicator: 'Comment on le voit',
    target: 'Valeur visée',
    join: "Deux façons d'entrer",
    joinText:
      'Répondre au formulaire ne vous engage pas : vous pouvez refuser le binôme proposé, et vous arrêter à tout moment sans vous justifier.',
    apply: "S'inscrire",
    formulas,
    criteriaWords: criteria,
    exclusionWords: exclusions,
    empty: "Aucun programme n'est encore annoncé. Revenez bientôt, ou écrivez-nous.",
  },
  guide: {
    title: 'Le guide',
    description:
      'Le guide du mentorat, chapitre par chapitre : choisir, se préparer, se rencontrer, avancer, conclure.',
    lead: 'Chaque chapitre se lit en quelques minutes et se termine par quelques gestes à faire.',
    chapter: (n: number) => `Chapitre ${n}`,
    gain: 'Après ce chapitre, vous pourrez',
    minutes: (n: number) => `${n} min de lecture`,
    contents: 'Dans ce chapitre',
    updated: 'Mis à jour le',
    edit: 'Modifier cette page',
    previous: 'Chapitre précédent',
    next: 'Chapitre suivant',
    turn: 'Passer à un autre chapitre',
    end: "C'était le dernier chapitre. La suite est une rencontre.",
    audience: (who: readonly Audience[]) =>
      `Pour ${who.includes('everyone') ? audiences.everyone : list.format(who.map((one) => audiences[one]))}`,
    example: 'Exemple',
    dialogue: 'Dialogue',
    evidence: "Ce que l'on sait",
    todo: 'À faire',
    empty: "Le guide s'écrit en ce moment. Revenez bientôt.",
  },
  faq: {
    title: 'Questions et réponses',
    description:
      "Ce que l'on nous demande avant de s'inscrire : le temps, la confidentialité, le choix du binôme, la fin.",
    lead: "Ce que l'on nous demande le plus souvent, et ce que nous répondons.",
    reverseTitle: 'Le mentorat inversé en dix questions',
    reverseDescription:
      "Dix questions sur le mentorat inversé : qui accompagne qui, à quoi cela sert, comment s'y prendre.",
    reverseLead: 'Quand la personne la plus jeune dans le métier accompagne la plus expérimentée.',
    list: 'Les questions',
    more: "Votre question n'y est pas ?",
    write: 'Écrivez-nous',
    toReverse: 'Lire aussi : le mentorat inversé en dix questions',
    toGeneral: 'Lire aussi : toutes les questions et réponses',
    empty: "Aucune question n'est encore publiée. Posez-nous la vôtre.",
  },
  news: {
    title: 'Actualités',
    description:
      'Les annonces du programme de mentorat : inscriptions, rencontres, dates à retenir.',
    lead: "Les annonces du programme, les plus récentes d'abord.",
    feed: 'Suivre par flux RSS',
    all: 'Toutes les actualités',
    empty: "Rien à annoncer pour l'instant. Les premières nouvelles paraîtront ici.",
  },
  pages: {
    signTitle: 'Signatures',
    signNote:
      'Imprimez cette page en deux exemplaires : deux emplacements pour signer paraissent sur le papier. Vous signez ensemble les deux exemplaires, à la première rencontre.',
    signName: 'Prénom et nom',
    signDate: 'Date',
    signHand: 'Signature',
    version: (day: string) => `Version du ${day}`,
    legal: {
      title: 'Qui publie, qui héberge, qui répond',
      publisher: 'Éditeur',
      contact: 'Contact',
      controller: 'Responsable des données personnelles',
      dpo: 'Protection des données',
      host: 'Hébergeur',
    },
  },
  search: {
    title: 'Rechercher',
    description: 'Chercher un mot dans le guide, les programmes, les questions et les actualités.',
    label: 'Un mot, une question',
    button: 'Chercher',
    waiting: 'Recherche en cours…',
    none: (query: string) =>
      `Aucune page ne contient "${query}". Essayez un mot plus simple, ou parcourez le guide.`,
    found: (n: number, query: string) =>
      n === 1 ? `Une page pour "${query}"` : `${n} pages pour "${query}"`,
    more: "Montrer d'autres pages",
    failed:
      "La recherche n'a pas pu s'ouvrir. Rechargez la page, ou parcourez le guide et les questions.",
    noScript:
      "La recherche a besoin de JavaScript, et votre navigateur ne l'exécute pas. Voici tout ce que le site contient : vous pouvez y chercher un mot avec la fonction de votre navigateur.",
    everything: 'Tout le site',
  },
  notFound: {
    title: "Cette page n'existe pas",
    lead: "L'adresse a changé, ou une lettre s'est perdue en route.",
    search: 'Chercher dans le site',
    doors: "Ou repartir d'ici",
  },
  problems: {
    what: "Ce qui s'est passé",
    todo: 'Ce que vous pouvez faire',
    write: 'Si cela se répète, écrivez-nous : ',
    words: problems,
  },
  units: {
    ofMinutes: (n: number): string => (n === 60 ? "d'une heure" : `de ${n} minutes`),
    hours,
  },
};
