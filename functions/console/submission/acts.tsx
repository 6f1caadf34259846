import type { ReadSubmission } from '../../../db/submissions/read.ts';
import { answeredQuestions } from '../../../domain/forms/questions.ts';
import { self } from '../../../domain/people/self.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { SaidWords } from '../../http/said.tsx';
import { consoleAddress } from '../address.ts';
import { actsWords } from './acts-words.ts';

interface Props {
  readonly language: Language;
  readonly row: ReadSubmission;
}

/** Which answers were corrected, when and by whom. */
export const Corrections = ({ language, row }: Props) => {
  if (row.corrected.length === 0) return null;
  const words = actsWords(language);
  const labels = new Map(answeredQuestions(row.definition).map(({ id, label }) => [id, label]));
  return (
    <section class="corrections">
      <h2>{words.corrected}</h2>
      <ul>
        {row.corrected.map(({ question, at, who }) => {
          const label = labels.get(question);
          return (
            <li>
              {label ? <SaidWords words={label} language={language} /> : question}{' '}
              <span class="faint">
                {words.by(sayDay(dayOf(at), language), who === self ? words.self : who)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** What a coordinator does with answers because the person who gave them asks for it; a reader may read. */
export const Acts = ({ language, row, allowed }: Props & { readonly allowed: boolean }) => {
  const words = actsWords(language);
  const to = (act: string) => consoleAddress(language, `submissions/${row.id}/${act}/`);
  return (
    <section class="acts">
      <h2>{words.heading}</h2>
      <ul>
        <li>
          <a href={consoleAddress(language, `people/${row.id}/`)}>{words.all}</a>
        </li>
        {allowed && (
          <>
            <li>
              <a href={to('correct')}>{words.correct}</a>
            </li>
            <li>
              <a href={to('erase')}>{words.erase}</a>
            </li>
          </>
        )}
      </ul>
    </section>
  );
};
