import { gatheringKinds, gatheringSides } from '../../../domain/gatherings/gathering.ts';
import { clockName } from '../../../domain/words/clock.ts';
import type { Language } from '../../../domain/words/language.ts';
import { gatheringWords } from '../../gatherings/words.ts';
import { Field } from '../../private/field.tsx';
import { Select } from '../../private/select.tsx';
import { gatheringFieldWords } from './field-words.ts';
import type { GatheringField, TypedGathering } from './typed.ts';

interface Props {
  readonly language: Language;
  readonly typed: TypedGathering;
}

/** The fields of a gathering. */
export const GatheringFields = ({ language, typed: { values, faults } }: Props) => {
  const { fields } = gatheringFieldWords(language);
  const { kinds, sides } = gatheringWords(language);
  const field = (
    name: GatheringField,
    label: string,
    hint: string,
    more: Readonly<Record<string, string | number | boolean>>,
  ) => (
    <div class="field">
      <Field
        id={name}
        label={label}
        hint={hint}
        fault={faults[name]}
        control={(ties) => <input {...ties} name={name} value={values[name]} {...more} />}
      />
    </div>
  );
  return (
    <>
      <Select
        name="kind"
        label={fields.kind}
        chosen={values.kind}
        options={gatheringKinds.map((kind) => [kind, kinds[kind]] as const)}
      />
      <Select
        name="forWhom"
        label={fields.forWhom}
        chosen={values.forWhom}
        options={gatheringSides.map((side) => [side, sides[side]] as const)}
      />
      {field('title', fields.title, fields.titleHint, { size: 40, required: true })}
      {field('day', fields.day, fields.dayHint, { type: 'date', required: true })}
      {field('time', fields.time, fields.timeHint(clockName(language)), {
        type: 'time',
        required: true,
      })}
      {field('minutes', fields.minutes, fields.minutesHint, {
        ...{ inputmode: 'numeric', size: 4, required: true },
      })}
      {field('place', fields.place, fields.placeHint, { size: 40 })}
      {field('host', fields.host, fields.hostHint, { size: 40 })}
      <div class="field">
        <Field
          id="agenda"
          label={fields.agenda}
          hint={fields.agendaHint}
          fault={faults.agenda}
          control={(ties) => (
            <textarea {...ties} name="agenda" rows={6}>
              {`\n${values.agenda}`}
            </textarea>
          )}
        />
      </div>
    </>
  );
};
