import type { Rating } from '../../../domain/evenings/rating.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

/** What somebody reads of their evenings. */
export const ownEveningWords = bilingual({
  fr: {
    heading: 'Soirées de rencontres',
    title: 'Votre soirée de rencontres',
    of: (programme: string, moment: string) => `${programme} : ${moment}`,
    more: 'Vos manches et votre avis',
    when: 'Quand',
    until: (moment: string, until: string) => `${moment}, jusqu’à ${until}`,
    place: 'Où',
    rounds: 'Vos manches',
    notComing:
      'La coordination ne vous attend pas à cette soirée. Si c’est une erreur, écrivez-lui.',
    none: 'Vos manches ne sont pas encore prêtes.',
    time: 'Heure',
    table: 'Table',
    with: 'Avec',
    waits: 'Pause : vous attendez votre tour',
    rate: 'Votre avis',
    rateLead:
      'Avec qui continueriez-vous ? Seule la coordination lit votre avis, l’autre personne jamais. Vous pouvez le changer tant que les binômes ne sont pas formés.',
    later: 'Vous donnerez votre avis ici, dès que vos rencontres auront commencé.',
    ratings: { gladly: 'Volontiers', perhaps: 'Pourquoi pas', no: 'Plutôt non' } satisfies Record<
      Rating,
      string
    >,
    nothing: 'Je ne sais pas encore',
    save: 'Enregistrer mon avis',
    kept: 'Votre avis est enregistré. Merci.',
    back: 'Retour à Mon espace',
    copied: (name: string) => `Rencontre avec ${name}`,
    said: (rating: string) => `votre avis : ${rating}`,
    unsaid: 'sans avis de votre part',
    round: (n: number, table: number) => `manche ${n}, table ${table}`,
  },
  en: {
    heading: 'Evenings of meetings',
    title: 'Your evening of meetings',
    of: (programme, moment) => `${programme}: ${moment}`,
    more: 'Your rounds and your ratings',
    when: 'When',
    until: (moment, until) => `${moment}, until ${until}`,
    place: 'Where',
    rounds: 'Your rounds',
    notComing:
      'The coordinator does not expect you at this evening. If that is a mistake, write to them.',
    none: 'Your rounds are not ready yet.',
    time: 'Time',
    table: 'Table',
    with: 'With',
    waits: 'Break: you wait for your turn',
    rate: 'Your ratings',
    rateLead:
      'Who would you like to go on with? The coordinator alone reads your ratings, the other person never does. You can change them until pairs are made.',
    later: 'You will rate your meetings here as soon as they have begun.',
    ratings: { gladly: 'Gladly', perhaps: 'Why not', no: 'Rather not' },
    nothing: 'I do not know yet',
    save: 'Store my ratings',
    kept: 'Your ratings are stored. Thank you.',
    back: 'Back to My space',
    copied: (name) => `Meeting with ${name}`,
    said: (rating) => `your rating: ${rating}`,
    unsaid: 'not rated by you',
    round: (n, table) => `round ${n}, table ${table}`,
  },
});
