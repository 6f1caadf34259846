import type { InvitationText } from '../../../db/invitations/write.ts';
import { mostAtOnce } from '../../../domain/people/invitation.ts';
import { roles } from '../../../domain/people/participation.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMarked } from '../../../domain/words/said.ts';
import { raw } from '../../markup/markup.ts';
import { Field } from '../../private/field.tsx';
import { Notice } from '../../private/notice.tsx';
import { Radio } from '../../private/radio.tsx';
import { Select } from '../../private/select.tsx';
import { consoleAddress } from '../address.ts';
import { participationWords } from '../people/standings.ts';
import type { InvitingProgramme } from './doors.ts';
import type { Typed } from './typed.ts';
import { invitationWords } from './words.ts';

/** What was wrong with what was typed: in which field, and in which words. */
export interface Wrong {
  readonly field: 'programme' | 'role' | 'addresses' | 'word';
  readonly fault: string;
}

interface Props {
  readonly language: Language;
  readonly open: readonly InvitingProgramme[];
  /** The languages of the site. */
  readonly languages: readonly Language[];
  readonly typed: Typed | undefined;
  readonly wrong: Wrong | undefined;
  /** The mail as it would be sent, where somebody asked to read it. */
  readonly letter: InvitationText | undefined;
}

/** The mail, to be read before it leaves. */
const Preview = ({ language, letter }: { language: Language; letter: InvitationText }) => {
  const words = invitationWords(language);
  return (
    <section>
      <h2>{words.mail}</h2>
      <Notice>{words.previewing}</Notice>
      <p>
        <strong>{letter.subject}</strong>
      </p>
      <article class="mail" lang={letter.language === language ? undefined : letter.language}>
        {raw(letter.html)}
      </article>
    </section>
  );
};

/** Asks whom to invite, to what, and with which word. */
export const InviteForm = ({ language, open, languages, typed, wrong, letter }: Props) => {
  const words = invitationWords(language);
  const said = participationWords(language);
  const faultOf = (field: Wrong['field']) => (wrong?.field === field ? wrong.fault : undefined);
  const top = faultOf('programme') ?? faultOf('role');
  const programmes = open.map(
    ({ programme }) => [programme.id, sayMarked(programme.name, language)] as const,
  );
  return (
    <>
      {letter && <Preview language={language} letter={letter} />}
      <form
        method="post"
        action={consoleAddress(language, 'invitations/')}
        class="export access"
        novalidate
      >
        {top && (
          <p class="error" id="to-error" role="alert">
            {top}
          </p>
        )}
        <Select
          name="programme"
          label={words.programme}
          chosen={typed?.programme}
          options={[['', words.choose], ...programmes]}
        />
        <fieldset>
          <legend>{words.role}</legend>
          {roles.map((role) => (
            <Radio
              name="role"
              value={role}
              label={said.roles[role]}
              checked={typed?.role === role}
            />
          ))}
        </fieldset>
        {languages.length > 1 && (
          <fieldset>
            <legend>{words.language}</legend>
            {languages.map((each) => (
              <Radio
                name="language"
                value={each}
                label={words.languages[each]}
                checked={(typed?.language ?? language) === each}
              />
            ))}
          </fieldset>
        )}
        <div class="field">
          <Field
            id="addresses"
            label={words.addresses}
            hint={words.addressesHint(mostAtOnce)}
            fault={faultOf('addresses')}
            control={(ties) => (
              <textarea
                {...ties}
                name="addresses"
                rows={4}
                autocomplete="off"
                autocapitalize="none"
                spellcheck={false}
              >
                {`\n${typed?.addresses ?? ''}`}
              </textarea>
            )}
          />
        </div>
        <div class="field">
          <Field
            id="word"
            label={words.word}
            hint={words.wordHint}
            fault={faultOf('word')}
            control={(ties) => (
              <textarea {...ties} name="word" rows={4}>
                {`\n${typed?.word ?? ''}`}
              </textarea>
            )}
          />
        </div>
        <p class="go">
          <button type="submit" name="does" value="send">
            {words.send}
          </button>
          <button type="submit" name="does" value="preview" class="quiet">
            {words.preview}
          </button>
        </p>
      </form>
    </>
  );
};
