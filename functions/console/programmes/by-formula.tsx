import type { begunIn, MadeByFormula } from '../../../db/pairs/by-formula.ts';
import { formulaWords } from '../../../domain/programmes/formula-words.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Table } from '../../private/table.tsx';
import { consoleAddress } from '../address.ts';
import { programmeWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly made: readonly MadeByFormula[];
  readonly begun: Awaited<ReturnType<typeof begunIn>>;
}

/** How many pairs each formula made and when, and what has been begun: what a change of formula leaves as it is. */
export const PairsByFormula = ({ language, made, begun }: Props) => {
  const words = programmeWords(language);
  const names = formulaWords(language);
  const day = (at: number) => sayDay(dayOf(at), language);
  const sayWhen = ({ firstAt, lastAt }: MadeByFormula) =>
    dayOf(firstAt) === dayOf(lastAt) ? day(firstAt) : words.fromTo(day(firstAt), day(lastAt));
  const ways = [
    ...(begun.drafts > 0 ? [['proposals/', words.drafts(begun.drafts)] as const] : []),
    ...(begun.evenings > 0 ? [['evenings/', words.evenings(begun.evenings)] as const] : []),
    ...(begun.requests > 0 ? [['requests/', words.choosing(begun.requests)] as const] : []),
  ];
  return (
    <section>
      <h2>{words.byFormula}</h2>
      <p class="hint">{words.byFormulaHint}</p>
      {made.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <Table
          class="list"
          rows={made}
          columns={[
            {
              label: words.formula,
              cell: ({ formula }: MadeByFormula) => (formula ? names[formula] : words.unknown),
            },
            { label: words.made, cell: ({ pairs }) => String(pairs), class: 'number' },
            { label: words.living, cell: ({ living }) => String(living), class: 'number' },
            { label: words.when, cell: sayWhen },
          ]}
        />
      )}
      {ways.length > 0 && (
        <p>
          {words.begun}{' '}
          {ways.map(([below, said], at) => (
            <>
              {at > 0 && ', '}
              <a href={consoleAddress(language, below)}>{said}</a>
            </>
          ))}
          {'.'}
        </p>
      )}
    </section>
  );
};
