import type { ProblemCode } from '../../problems/codes.ts';

/** What went wrong, in plain words: what happened, and what to do. */
export const problems = {
  what: "Ce qui s'est passé",
  todo: 'Ce que vous pouvez faire',
  write: 'Si cela se répète, écrivez-nous : ',
  words: {
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
  } satisfies Record<ProblemCode, { title: string; what: string; todo: string }>,
  notFound: {
    title: "Cette page n'existe pas",
    lead: "L'adresse a changé, ou une lettre s'est perdue en route.",
    doors: "Ou repartir d'ici",
  },
};
