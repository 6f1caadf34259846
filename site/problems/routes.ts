import type { Language } from '../../domain/words/language.ts';
import { problemCodes } from './codes.ts';

/** A route for each problem page of a language. */
export const problemRoutes = (language: Language) =>
  problemCodes.map((code) => ({ params: { code: String(code) }, props: { language, code } }));
