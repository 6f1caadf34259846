import { figure } from '../../private/figure.tsx';
import { Table } from '../../private/table.tsx';
import { consoleAddress } from '../address.ts';
import { formTitles } from '../forms.ts';
import { consoleWords } from '../words.ts';
import { type ToDo, toDo } from './figures.ts';
import type { HomeProps } from './props.ts';
import { homeWords } from './words.ts';

/** What nobody has opened yet, form by form; what asks for attention comes first. */
export const Today = ({ language, forms, counts }: HomeProps) => {
  const words = homeWords(language);
  const waiting = [...toDo(counts)].sort((one, other) => other.attention - one.attention);
  if (waiting.length === 0) return <p class="empty">{words.nothing}</p>;
  const sum = (of: 'fresh' | 'attention' | 'suspicion') =>
    waiting.reduce((n, one) => n + one[of], 0);
  const titleOf = formTitles(forms, language);
  const list =
    (mark?: string) =>
    ({ form }: ToDo) =>
      consoleAddress(language, 'submissions/', { form, status: 'new', mark });
  const columns = [
    { label: consoleWords(language).form, cell: ({ form }: ToDo) => titleOf(form) },
    figure(words.attentionShort, ({ attention }: ToDo) => attention, list('attention')),
    figure(words.freshShort, ({ fresh }: ToDo) => fresh, list()),
    figure(words.suspicionShort, ({ suspicion }: ToDo) => suspicion, list('suspicion')),
  ];
  return (
    <>
      <ul class="today">
        {sum('attention') > 0 && <li class="urgent">{words.attention(sum('attention'))}</li>}
        <li>{words.fresh(sum('fresh'))}</li>
        {sum('suspicion') > 0 && <li>{words.suspicion(sum('suspicion'))}</li>}
      </ul>
      <Table class="figures" columns={columns} rows={waiting} />
    </>
  );
};
