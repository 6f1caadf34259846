import type { Form } from '../../domain/forms/definition.ts';
import type { Language } from '../../domain/words/language.ts';
import { SaidWords } from '../http/said.tsx';

/** What a form is called in the version that was answered; its id, where that is not known. */
export const FormTitle = ({
  form,
  id,
  language,
}: {
  readonly form: Form | undefined;
  readonly id: string;
  readonly language: Language;
}) => (form ? <SaidWords words={form.title} language={language} /> : id);
