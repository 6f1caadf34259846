import type { NewMessage } from '../../../../../domain/messages/message.ts';
import { slotFor } from '../../../../../domain/messages/slots.ts';
import { bilingual } from '../../../../../domain/words/bilingual.ts';
import type { Language } from '../../../../../domain/words/language.ts';

/** What the mail with a code says. It is the house's own: no text of the content can shut the door. */
const words = bilingual({
  fr: {
    subject: 'Votre code pour la console',
    hello: 'Bonjour,',
    code: 'Voici le code pour entrer dans la console :',
    where:
      "Tapez-le dans le navigateur où vous l'avez demandé. Il vaut dix minutes, une seule fois. Si vous en avez demandé plusieurs, seul le dernier est bon.",
    not: "Si vous n'avez rien demandé, ne faites rien : sans ce navigateur, le code n'ouvre rien. Ne le donnez à personne.",
  },
  en: {
    subject: 'Your code for the console',
    hello: 'Hello,',
    code: 'This is the code to enter the console:',
    where:
      'Type it in the browser in which you asked for it. It is good for ten minutes, once. If you asked for several, only the last one is good.',
    not: 'If you asked for nothing, do nothing: without that browser the code opens nothing. Give it to nobody.',
  },
});

/** The mail with the code of a row. */
export function codeLetter(
  language: Language,
  recipient: string,
  id: string,
): Omit<NewMessage, 'key' | 'now'> {
  const { subject, hello, code, where, not } = words(language);
  const slot = slotFor('code', id);
  return {
    ...{ recipient, language, name: 'console-code', person: null, programme: null },
    subject,
    plain: [hello, code, slot, where, not].join('\n\n'),
    html: [
      `<p>${hello}</p>`,
      `<p>${code}</p>`,
      `<p style="font-size:28px;letter-spacing:2px"><strong>${slot}</strong></p>`,
      `<p>${where}</p>`,
      `<p>${not}</p>`,
    ].join('\n'),
  };
}
