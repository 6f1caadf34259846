import type { OwnPair } from '../../../db/pairs/own.ts';
import { browserLimit } from '../../../domain/forms/written.ts';
import type { Met } from '../../../domain/roadmap/meet.ts';
import {
  type Field as FieldName,
  longest,
  type Passage,
  passages,
  type Step,
  steps,
  type Texts,
} from '../../../domain/roadmap/roadmap.ts';
import { sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Field } from '../../private/field.tsx';
import { Fault } from '../../private/notice.tsx';
import { pairAddress } from '../pairs/own.ts';
import { fieldsSaid } from './texts.tsx';
import { roadmapWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly pair: OwnPair;
  /** What the other one is called. */
  readonly other: string;
  /** The version that is written over. */
  readonly base: number;
  readonly texts: Texts;
  readonly faults?: ReadonlyMap<FieldName, string>;
  readonly fault?: string;
  readonly agrees?: boolean;
  /** What the other one wrote meanwhile. */
  readonly met?: Met;
}

/** What the other one wrote in a field, beside what stands in it. */
const Beside = ({ language, met, other, field }: Props & { field: FieldName }) => {
  const theirs = met?.beside.get(field);
  if (!theirs) return null;
  const words = roadmapWords(language);
  const day = theirs.day && `${words.byDay(sayDay(theirs.day, language))} `;
  return (
    <div class="beside">
      <p class="note">{words.beside(other)}</p>
      <blockquote class="written">{`${day}${theirs.text || words.emptied}`}</blockquote>
    </div>
  );
};

const PassageField = (props: Props & { field: Passage }) => {
  const { language, texts, faults, field } = props;
  const words = roadmapWords(language);
  const fault = faults?.get(field);
  return (
    <div class={fault ? 'question invalid' : 'question'}>
      <Beside {...props} />
      <Field
        id={field}
        label={words.passages[field]}
        hint={words.hints[field]}
        fault={fault}
        control={(ties) => (
          <textarea {...ties} name={field} rows={4} maxlength={browserLimit(longest.passage)}>
            {`\n${texts[field].text}`}
          </textarea>
        )}
      />
    </div>
  );
};

const StepField = (props: Props & { field: Step; nth: number }) => {
  const { language, texts, faults, field, nth } = props;
  const words = roadmapWords(language);
  const fault = faults?.get(field);
  return (
    <div class={fault ? 'question step-field invalid' : 'question step-field'}>
      <Beside {...props} />
      <label for={field}>{words.step(nth)}</label>
      {fault && <Fault id={`${field}-error`}>{fault}</Fault>}
      <div class="step-and-day">
        <input
          id={field}
          type="text"
          name={field}
          value={texts[field].text}
          maxlength={browserLimit(longest.step)}
          aria-invalid={fault ? 'true' : undefined}
          aria-describedby={fault ? `steps-hint ${field}-error` : 'steps-hint'}
        />
        <label for={`${field}_by`}>{words.by}</label>
        <input
          id={`${field}_by`}
          class="short"
          type="date"
          name={`${field}_by`}
          value={texts[field].day}
        />
      </div>
    </div>
  );
};

/** The fields in which a roadmap is written. */
export const RoadmapForm = (props: Props) => {
  const { language, pair, base, fault, agrees, met } = props;
  const words = roadmapWords(language);
  const at = (below: string) => pairAddress(language, pair, `roadmap/${below}`);
  return (
    <form method="post" action={at('write/')} class="asking" novalidate>
      <input type="hidden" name="base" value={String(base)} />
      {fault && <Fault id="roadmap-error">{fault}</Fault>}
      {met && <Fault id="roadmap-met">{words.met}</Fault>}
      {met && met.taken.length > 0 && <p>{words.taken(fieldsSaid(met.taken, language))}</p>}
      <p class="note">{words.readers}</p>
      {passages.map((field) => (
        <PassageField {...props} field={field} />
      ))}
      <fieldset class="steps-fields">
        <legend>{words.steps}</legend>
        <p class="hint" id="steps-hint">
          {words.stepsHint} {words.stepHint}
        </p>
        {steps.map((field, at) => (
          <StepField {...props} field={field} nth={at + 1} />
        ))}
      </fieldset>
      <div class="question">
        <label class="option">
          <input type="checkbox" name="agree" value="yes" checked={agrees} />
          <span>
            {words.agreeNow}
            <small>{words.agreeNowHint}</small>
          </span>
        </label>
      </div>
      <p class="go">
        <button type="submit">{words.save}</button> <a href={at('')}>{words.keep}</a>
      </p>
    </form>
  );
};
