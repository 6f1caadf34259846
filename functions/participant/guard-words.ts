import { bilingual } from '../../domain/words/bilingual.ts';

/** What is said to whoever sends something when their space has closed. */
export const guardWords = bilingual({
  fr: {
    heading: "Votre espace s'est refermé",
    what: "Rien n'a été changé. Ce que vous avez écrit est encore dans la page d'avant : revenez en arrière pour le copier, puis rouvrez votre espace avec votre lien, ou demandez-en un nouveau.",
    ask: 'Recevoir mon lien',
  },
  en: {
    heading: 'Your space has closed',
    what: 'Nothing was changed. What you wrote is still in the page before: go back to copy it, then open your space again with your link, or ask for a new one.',
    ask: 'Get my link',
  },
});
