import type { Form } from '../../domain/forms/definition.ts';
import type { Letters, Template } from '../../domain/messages/template.ts';
import { isTextName } from '../../domain/messages/texts.ts';
import type { Language } from '../../domain/words/language.ts';
import { typeset } from '../../domain/words/typography.ts';
import { say } from '../../domain/words/words.ts';
import type { Shelves } from '../checking/reading/written.ts';
import type { Site } from '../checking/shapes/site.ts';
import { passage } from './passage.ts';

/** What the texts of mails are made from. */
interface From {
  readonly site: Site;
  readonly forms: readonly Form[];
  readonly written: Pick<Shelves, 'emails'>;
}

/** Where the site lives; this machine while it has no address. */
const addressOf = ({ address }: Site): string => address || 'http://localhost:8787';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Who wrote, under every text: a mail is read far from the site that it comes from. */
function signed({ subject, plain, html }: Template, { name, organisation }: Site, address: string) {
  const who = `${name}, ${organisation.name}`;
  return {
    subject,
    plain: `${plain}\n\n-- \n${who}\n${address}\n`,
    html: `${html}\n<hr>\n<p><small>${escaped(who)}<br><a href="${address}">${address.replace(/^https?:\/\//, '')}</a></small></p>`,
  };
}

/** The texts of mails in a language, as the Worker gets them: typeset, as plain text and as HTML. */
export function lettersOf({ site, forms, written }: From, language: Language): Letters {
  const address = addressOf(site);
  const texts = written.emails
    .filter((text) => text.language === language && isTextName(text.name))
    .map(({ name, front, body }) => {
      const set = passage(typeset(body.trim(), language), address, language);
      const subject = typeset(front.subject, language);
      return [name, signed({ subject, ...set }, site, address)] as const;
    });
  return {
    language,
    sender: {
      site: site.name,
      address,
      organisation: site.organisation.name,
      contact: site.contact.email,
      clock: say(site.clock.name, language),
    },
    texts: Object.fromEntries(texts),
    nextSteps: Object.fromEntries(
      forms.map(({ id, next_step }) => [
        id,
        passage(say(next_step.text, language), address, language),
      ]),
    ),
  };
}
