import { bilingual } from '../../../domain/words/bilingual.ts';

/** What asks who was at a gathering. */
export const attendanceWords = bilingual({
  fr: {
    attendanceHint:
      'Cochez les personnes présentes, ou écrivez seulement combien elles étaient : les heures se comptent de la même façon.',
    tooMany: (most: number) =>
      `Seules les ${most} premières personnes de chaque côté, par ordre alphabétique, peuvent être cochées. Comptez les autres ci-dessous.`,
    mentors: 'Mentors',
    mentees: 'Personnes accompagnées',
    moreMentors: 'Autres mentors présents',
    moreMentees: 'Autres personnes accompagnées présentes',
    moreHint: 'Combien, en plus des noms cochés.',
    helpers: 'Animation et aide',
    helpersHint:
      'Combien de bénévoles ont animé ou aidé sans être cochés ci-dessus : une coach, un ancien mentor.',
    attendanceDo: 'Enregistrer les présences',
  },
  en: {
    attendanceHint:
      'Tick whoever was there, or only write how many they were: hours are counted the same way.',
    tooMany: (most) =>
      `Only the first ${most} people of each side, by name, can be ticked. Count the others below.`,
    mentors: 'Mentors',
    mentees: 'Mentees',
    moreMentors: 'Other mentors who were there',
    moreMentees: 'Other mentees who were there',
    moreHint: 'How many, beside the names that are ticked.',
    helpers: 'Hosts and helpers',
    helpersHint:
      'How many volunteers held it or helped and are not ticked above: a coach, a former mentor.',
    attendanceDo: 'Store who was there',
  },
});
