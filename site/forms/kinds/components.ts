import type { Control } from '../../../domain/forms/kinds/control.ts';
import type { AnsweredQuestion } from '../../../domain/forms/kinds/index.ts';
import type { Language } from '../../../domain/words/language.ts';
import Choice from './Choice.astro';
import Consent from './Consent.astro';
import Field from './Field.astro';
import List from './List.astro';
import LongText from './LongText.astro';
import Scale from './Scale.astro';

const components = {
  line: Field,
  lines: LongText,
  options: Choice,
  list: List,
  points: Scale,
  tick: Consent,
} satisfies Record<Control['is'], unknown>;

type Component = (props: {
  question: AnsweredQuestion;
  control: Control;
  language: Language;
}) => unknown;

/** The component that a control is drawn with, whatever the kind of the question. */
export const componentOf = ({ is }: Control): Component => components[is] as Component;
