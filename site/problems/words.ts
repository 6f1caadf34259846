import { bilingual } from '../../domain/words/bilingual.ts';
import type { ProblemCode } from './codes.ts';

/** What went wrong, in plain words: what happened, and what to do. */
export const problemWords = bilingual({
  fr: {
    what: "Ce qui s'est passé",
    todo: 'Ce que vous pouvez faire',
    write: 'Si cela se répète, écrivez-nous : ',
    byStatus: {
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
      410: {
        title: 'Nous ne pouvons plus montrer cet envoi',
        what: "Nous ne trouvons rien sous la référence qui figure dans l'adresse de cette page : elle a pu être mal recopiée, ou l'envoi a été supprimé, au plus tard à la fin de sa durée de conservation.",
        todo: 'Vérifiez la référence. Si elle vous a été donnée après un envoi, citez-la en nous écrivant : nous chercherons avec vous.',
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
    /** In place of what to do, when the day's allowance of the database is spent. */
    spent: {
      before: 'Notre base de données a atteint sa limite du jour. Elle reprend cette nuit à',
      after:
        'Gardez la page du formulaire ouverte et envoyez de nouveau après cette heure, ou écrivez-nous dès maintenant.',
    },
    notFound: {
      title: "Cette page n'existe pas",
      lead: "L'adresse a changé, ou une lettre s'est perdue en route.",
      doors: "Ou repartir d'ici",
    },
  },
  en: {
    what: 'What happened',
    todo: 'What you can do',
    write: 'If it happens again, write to us: ',
    byStatus: {
      400: {
        title: 'We could not read your request',
        what: 'What reached us was incomplete, or damaged on the way. Nothing was stored.',
        todo: 'Go back one page and try again. If you copied an address, check that no part of it was cut off.',
      },
      403: {
        title: 'This page is not open to you',
        what: 'Your request did not come from a page of this site, or this page is kept for the coordinators. Nothing was stored.',
        todo: 'If you were filling in a form, open it again from this site and send it from there.',
      },
      410: {
        title: 'We can no longer show what was sent',
        what: 'We find nothing under the reference in the address of this page: it may have been copied wrongly, or what was sent has been deleted, at the latest once its time was over.',
        todo: 'Check the reference. If you were given it after sending a form, quote it when you write to us and we will look for it with you.',
      },
      413: {
        title: 'Your answer is too long',
        what: 'Taken together it is more than we can receive at once. Nothing was stored.',
        todo: 'Go back one page: your answers are still there. Shorten the longest ones and send again.',
      },
      415: {
        title: 'We cannot read this format',
        what: 'The answers were sent by something other than the form on this site. Nothing was stored.',
        todo: 'Open the form in your browser and send it with its own button.',
      },
      422: {
        title: 'Something is missing from your answers',
        what: 'One or more answers are missing or cannot be understood. Nothing has been stored yet.',
        todo: 'Go back one page: your answers are still there, and what needs correcting is marked.',
      },
      429: {
        title: 'Too many forms sent in a short time',
        what: 'Several forms were sent in a row from the same place. We slow things down to keep robots out.',
        todo: 'Wait a minute, go back one page and send again. Your answers are still there.',
      },
      500: {
        title: 'The fault is ours',
        what: 'Something went wrong on our side. If you were not given a reference number, what you sent was not stored.',
        todo: 'Go back one page and send again in a few minutes. The same form sent twice is counted once.',
      },
      503: {
        title: 'The service is taking a break',
        what: 'We cannot store anything just now. Your answers have not been received.',
        todo: 'Keep the form open and send it again in a few minutes. If this goes on, write to us.',
      },
    },
    spent: {
      before: 'Our database has reached its limit for today. It starts again tonight at',
      after: 'Keep the form open and send it again after that, or write to us now.',
    },
    notFound: {
      title: 'This page does not exist',
      lead: 'The address has changed, or a letter was lost on the way.',
      doors: 'Or start again from here',
    },
  },
});
