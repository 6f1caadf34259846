import { longest, shortest } from '../../../domain/sessions/session.ts';
import { clockName } from '../../../domain/words/clock.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Field } from '../../private/field.tsx';
import { Fault } from '../../private/notice.tsx';
import { sessionFormWords } from './form-words.ts';
import type { TypedMoment, TypedPlan } from './typed.ts';

/** A day and a time; without a script they are written. */
const Moment = ({
  language,
  at,
  typed: { day, time, fault },
}: {
  readonly language: Language;
  readonly at: number;
  readonly typed: TypedMoment;
}) => {
  const words = sessionFormWords(language);
  const tied = {
    'aria-describedby': fault ? `moment${at + 1}-error` : 'moments-hint',
    'aria-invalid': fault ? ('true' as const) : undefined,
  };
  return (
    <fieldset class={fault ? 'question invalid moment' : 'question moment'}>
      <legend>{words.moment[at]}</legend>
      {fault && <Fault id={`moment${at + 1}-error`}>{fault}</Fault>}
      <div class="day-and-time">
        <p>
          <label for={`day${at + 1}`}>{words.day}</label>
          <input {...tied} id={`day${at + 1}`} type="date" name={`day${at + 1}`} value={day} />
        </p>
        <p>
          <label for={`time${at + 1}`}>{words.time}</label>
          <input {...tied} id={`time${at + 1}`} type="time" name={`time${at + 1}`} value={time} />
        </p>
      </div>
    </fieldset>
  );
};

/** One to three moments. */
export const MomentFields = ({
  language,
  typed,
}: {
  readonly language: Language;
  readonly typed: readonly TypedMoment[];
}) => {
  const words = sessionFormWords(language);
  return (
    <>
      <h2>{words.moments}</h2>
      <p class="hint" id="moments-hint">
        {words.momentsHint(clockName(language))}
      </p>
      {typed.map((one, at) => (
        <Moment language={language} at={at} typed={one} />
      ))}
    </>
  );
};

/** Objective, place and length. */
export const PlanFields = ({
  language,
  typed,
}: {
  readonly language: Language;
  readonly typed: TypedPlan;
}) => {
  const words = sessionFormWords(language);
  const question = (fault: string | undefined) => (fault ? 'question invalid' : 'question');
  return (
    <>
      <div class={question(typed.objectiveFault)}>
        <Field
          id="objective"
          label={words.objective}
          hint={words.objectiveHint}
          fault={typed.objectiveFault}
          control={(ties) => (
            <textarea {...ties} name="objective" rows={2}>
              {`\n${typed.objective}`}
            </textarea>
          )}
        />
      </div>
      <div class={question(typed.placeFault)}>
        <Field
          id="place"
          label={words.place}
          hint={words.placeHint}
          fault={typed.placeFault}
          control={(ties) => <input {...ties} type="text" name="place" value={typed.place} />}
        />
      </div>
      <div class={question(typed.minutesFault)}>
        <Field
          id="minutes"
          label={words.minutes}
          hint={words.minutesHint(shortest, longest)}
          fault={typed.minutesFault}
          control={(ties) => (
            <input
              {...ties}
              type="text"
              inputmode="numeric"
              name="minutes"
              class="number"
              value={typed.minutes}
            />
          )}
        />
      </div>
    </>
  );
};
