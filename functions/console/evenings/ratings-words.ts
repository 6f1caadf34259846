import type { Rating } from '../../../domain/evenings/rating.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

/** What is said of how meetings of an evening were rated. */
export const ratingWords = bilingual({
  fr: {
    ratingsTitle: 'Avis – Console',
    ratingsHeading: 'Les avis',
    ratingsLead:
      'Chacun donne son avis sur sa page ; qui l’a donné sur papier, saisissez-le ici. Personne ne lit jamais l’avis de l’autre.',
    role: 'Rôle',
    given: 'Avis donnés',
    givenOf: (n: number, of: number) => `${n} sur ${of}`,
    type: 'Saisir',
    typeOf: (name: string) => `Avis de ${name}`,
    noMeetings: 'Aucune rencontre n’a encore commencé.',
    save: 'Enregistrer ces avis',
    ratings: { gladly: 'Volontiers', perhaps: 'Pourquoi pas', no: 'Plutôt non' } satisfies Record<
      Rating,
      string
    >,
    unsaid: 'pas d’avis',
    nothing: 'Pas d’avis',
    says: (name: string, rating: string) => `${name} : ${rating}`,
    atEvening: 'À la soirée',
    notMet: 'Ces deux personnes ne se sont pas rencontrées.',
  },
  en: {
    ratingsTitle: 'Ratings – Console',
    ratingsHeading: 'Ratings',
    ratingsLead:
      'Everybody rates on their own page; type here what somebody gave on paper. Nobody ever reads the other one’s rating.',
    role: 'Role',
    given: 'Ratings given',
    givenOf: (n, of) => `${n} of ${of}`,
    type: 'Type',
    typeOf: (name) => `Ratings of ${name}`,
    noMeetings: 'No meeting has begun yet.',
    save: 'Store these ratings',
    ratings: { gladly: 'Gladly', perhaps: 'Why not', no: 'Rather not' },
    unsaid: 'no rating',
    nothing: 'No rating',
    says: (name, rating) => `${name}: ${rating}`,
    atEvening: 'At the evening',
    notMet: 'These two did not meet.',
  },
});
