import { longest } from '../../../domain/announcements/announcement.ts';
import type { Option } from '../../../domain/forms/question.ts';
import type { Scope } from '../../../domain/people/scope.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Field } from '../../private/field.tsx';
import { Fault } from '../../private/notice.tsx';
import { consoleAddress } from '../address.ts';
import { audienceFields, type Typed, type Wrong } from './typed.ts';
import { Whom } from './whom.tsx';
import { type AnnouncementWords, announcementWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly typed: Typed;
  /** The languages in which it can be written. */
  readonly written: readonly Language[];
  readonly scope: Scope;
  readonly programmes: readonly Option[];
  readonly wrong?: Wrong | undefined;
  /** Whether it was looked at before. */
  readonly again: boolean;
}

/** A subject and a text in a language. */
const Text = ({
  typed,
  wrong,
  own,
  words,
}: Props & { own: Language; words: AnnouncementWords }) => {
  const text = typed.texts[own];
  const faultOf = (field: string) => (wrong?.field === field ? wrong.fault : undefined);
  const [subject, body] = [`subject_${own}`, `text_${own}`];
  return (
    <>
      <div class="field">
        <Field
          id={subject}
          label={words.subject}
          hint={words.subjectHint(longest.subject)}
          fault={faultOf(subject)}
          control={(ties) => (
            <input
              {...ties}
              name={subject}
              value={text?.subject ?? ''}
              lang={own}
              autocomplete="off"
            />
          )}
        />
      </div>
      <div class="field">
        <Field
          id={body}
          label={words.text}
          hint={words.textHint}
          fault={faultOf(body)}
          control={(ties) => (
            <textarea {...ties} name={body} rows={12} lang={own}>
              {`\n${text?.typed ?? ''}`}
            </textarea>
          )}
        />
      </div>
    </>
  );
};

/** Asks whom it is for, and what it says in each language. */
export const Compose = (props: Props) => {
  const { language, typed, written, wrong, again } = props;
  const words = announcementWords(language);
  const { key, person, ready, audience } = typed;
  return (
    <form
      method="post"
      action={consoleAddress(language, 'new-announcement/')}
      class="export access"
      novalidate
    >
      {wrong && wrong.field === undefined && <Fault id="announcement-error">{wrong.fault}</Fault>}
      <input type="hidden" name="key" value={key} />
      {ready && <input type="hidden" name="ready" value={ready} />}
      {person ? (
        <input type="hidden" name="person" value={person} />
      ) : (
        <Whom {...{ language, audience }} scope={props.scope} programmes={props.programmes} />
      )}
      {written.map((own) =>
        written.length > 1 ? (
          <fieldset>
            <legend>{words.languages[own]}</legend>
            <Text {...props} own={own} words={words} />
          </fieldset>
        ) : (
          <Text {...props} own={own} words={words} />
        ),
      )}
      <p class="go">
        <button type="submit" name="does" value="preview" class={again ? 'quiet' : undefined}>
          {again ? words.previewAgain : words.preview}
        </button>
      </p>
    </form>
  );
};

/** What was typed, as it goes along with the buttons that send it. */
export const Carried = ({ typed }: Pick<Props, 'typed'>) => {
  const { key, person, ready, audience, texts } = typed;
  const fields = {
    ...{ key, person, ready },
    ...(person ? {} : audienceFields(audience)),
    ...Object.fromEntries(
      Object.entries(texts).flatMap(([own, text]) => [
        [`subject_${own}`, text.subject],
        [`text_${own}`, text.typed],
      ]),
    ),
  };
  return (
    <>
      {Object.entries(fields).map(
        ([name, value]) => value && <input type="hidden" name={name} value={value} />,
      )}
    </>
  );
};
