import { bilingual } from '../../../domain/words/bilingual.ts';

interface QuestionnaireWords {
  readonly heading: string;
  readonly help: string;
  readonly until: (programme: string, day: string) => string;
  readonly answer: string;
}

/** What is said of the questionnaires that wait for somebody, in their own space. */
export const questionnaireWords = bilingual<QuestionnaireWords>({
  fr: {
    heading: 'Questionnaires à remplir',
    help: "Ils vous ont été envoyés par e-mail. D'ici, vous y répondez sans ouvrir leur lien ; rien ne relie votre réponse à cette page.",
    until: (programme, day) => `${programme}. À remplir au plus tard le ${day}.`,
    answer: 'Répondre',
  },
  en: {
    heading: 'Questionnaires to fill in',
    help: 'They were sent to you by e-mail. From here you answer them without opening their links; nothing joins your answer to this page.',
    until: (programme, day) => `${programme}. To be filled in by ${day}.`,
    answer: 'Answer',
  },
});
