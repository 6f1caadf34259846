import { bilingual } from '../../../domain/words/bilingual.ts';

/** What stands above the reasons for and against a pair. */
export const reasonsWords = bilingual({
  fr: {
    heading: 'Ce que disent leurs réponses',
    score: (score: number) => `Note : ${score} sur 100.`,
    for: 'Pour',
    against: 'Contre',
    neither: 'Sans réponse',
    nothing:
      'Leurs réponses ne disent rien que le programme compare : la note est de 50, ni pour ni contre.',
    apart: 'écartés',
    noRules:
      'Ce site ne dit pas comment comparer les réponses : il manque content/pairing.yaml, ou le programme n’y est plus.',
  },
  en: {
    heading: 'What their answers say',
    score: (score) => `Score: ${score} out of 100.`,
    for: 'For',
    against: 'Against',
    neither: 'Unanswered',
    nothing:
      'Their answers say nothing that the programme compares: the score is 50, neither for nor against.',
    apart: 'kept apart',
    noRules:
      'This site does not say how answers are compared: content/pairing.yaml is missing, or the programme is no longer there.',
  },
});
