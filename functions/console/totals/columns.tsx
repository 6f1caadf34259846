import { sayFigure, sayShare } from '../../../domain/words/figure.ts';
import type { Language } from '../../../domain/words/language.ts';
import { SaidText } from '../../http/said.tsx';
import { Bar } from '../../private/bar.tsx';
import type { Column } from '../../private/table.tsx';
import type { TotalsRow } from './rows.ts';
import { totalsWords } from './words.ts';

/** The columns of a question's totals: the bar and the figures say the same. */
export function totalsColumns(language: Language): readonly Column<TotalsRow>[] {
  const words = totalsWords(language);
  const number = { alone: true, class: 'number' };
  return [
    { label: words.answer, cell: ({ label }) => <SaidText said={label} /> },
    { label: '', alone: true, class: 'drawn', cell: ({ share }) => <Bar share={share} /> },
    { ...number, label: words.count, cell: ({ count }) => sayFigure(count, language) },
    { ...number, label: words.share, cell: ({ share }) => sayShare(share, language) },
  ];
}
