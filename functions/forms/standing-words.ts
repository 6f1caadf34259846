import { bilingual } from '../../domain/words/bilingual.ts';

/** What is said of a form that is not open, or has no place left. Days come as they are read, with their weekday. */
export const standingWords = bilingual({
  fr: {
    upcoming: "Ce formulaire n'est pas encore ouvert.",
    opens: (day: string, last: string | undefined) =>
      last
        ? `Il ouvrira le ${day} et sera ouvert jusqu'au ${last} inclus.`
        : `Il ouvrira le ${day}.`,
    closed: 'Ce formulaire est fermé.',
    closedSince: (day: string) => `Il était ouvert jusqu'au ${day} inclus.`,
    late: (day: string) => `Ce formulaire est clos depuis le ${day}.`,
    lateHelp:
      "Vous pouvez encore l'envoyer : votre demande ira sur la liste d'attente, dans l'ordre d'arrivée.",
    full: "Il n'y a plus de place.",
    allTaken: (places: number) =>
      places === 1 ? 'La seule place est prise.' : `Les ${places} places sont prises.`,
    waiting:
      "Il n'y a plus de place libre : votre demande ira sur la liste d'attente, dans l'ordre d'arrivée.",
    typed: 'Ce que vous avez écrit',
    typedHelp:
      "Votre envoi n'est pas enregistré, mais rien n'est perdu : copiez ou imprimez vos réponses avant de quitter cette page.",
    placeKept: 'Une place vous est gardée.',
    onList: "Vous êtes sur la liste d'attente",
    onListHelp:
      "Il n'y avait plus de place libre à l'arrivée de votre demande. Elle est enregistrée, dans l'ordre d'arrivée. Si une place se libère, la coordination décide à qui elle revient et vous écrit.",
    onListLate:
      "Votre demande est enregistrée, dans l'ordre d'arrivée. Si une place se libère, la coordination décide à qui elle revient et vous écrit.",
  },
  en: {
    upcoming: 'This form is not open yet.',
    opens: (day, last) =>
      last ? `It opens on ${day} and stays open to the end of ${last}.` : `It opens on ${day}.`,
    closed: 'This form is closed.',
    closedSince: (day) => `It was open to the end of ${day}.`,
    late: (day) => `This form closed on ${day}.`,
    lateHelp:
      'You can still send it: your request will go on the waiting list, in order of arrival.',
    full: 'There is no place left.',
    allTaken: (places) =>
      places === 1 ? 'The only place is taken.' : `All ${places} places are taken.`,
    waiting:
      'There is no free place left: your request will go on the waiting list, in order of arrival.',
    typed: 'What you wrote',
    typedHelp:
      'What you sent has not been stored, but nothing is lost: copy or print your answers before you leave this page.',
    placeKept: 'A place is kept for you.',
    onList: 'You are on the waiting list',
    onListHelp:
      'There was no free place left when your request arrived. It is stored, in order of arrival. If a place becomes free, the coordinator decides who gets it and writes to you.',
    onListLate:
      'Your request is stored, in order of arrival. If a place becomes free, the coordinator decides who gets it and writes to you.',
  },
});
