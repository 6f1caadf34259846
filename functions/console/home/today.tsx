import { SaidText } from '../../http/said.tsx';
import { figure } from '../../private/figure.tsx';
import { Table } from '../../private/table.tsx';
import { consoleAddress } from '../address.ts';
import { formTitles } from '../forms.ts';
import { consoleWords } from '../words.ts';
import { type ToDo, toDo } from './figures.ts';
import { type OpenCases, OpenTable } from './open-cases.tsx';
import type { HomeProps } from './props.ts';
import { homeWords } from './words.ts';

/** Who waits for an answer, and what is new, form by form: where somebody waits comes first. */
export const Today = ({
  language,
  forms,
  counts,
  open,
}: HomeProps & { readonly open: OpenCases }) => {
  const words = homeWords(language);
  const { form, marks } = consoleWords(language);
  const places = forms.map(({ id }) => id);
  const waiting = [...toDo(counts)].sort(
    (one, other) => other.open - one.open || places.indexOf(one.form) - places.indexOf(other.form),
  );
  if (waiting.length === 0) return <p class="empty">{words.nothing}</p>;
  const all = waiting.reduce((n, one) => n + one.open, 0);
  const titleOf = formTitles(forms, language);
  const list = (query: Readonly<Record<string, string>>) => (one: ToDo) =>
    consoleAddress(language, 'submissions/', { form: one.form, ...query });
  const columns = [
    { label: form, cell: (one: ToDo) => <SaidText said={titleOf(one.form)} /> },
    figure(marks.open, (one: ToDo) => one.open, list({ mark: 'open' })),
    figure(words.freshShort, (one: ToDo) => one.fresh, list({ status: 'new' })),
    figure(
      marks.suspicion,
      (one: ToDo) => one.suspicion,
      list({ status: 'new', mark: 'suspicion' }),
    ),
  ];
  return (
    <>
      {open.rows.length > 0 && <OpenTable language={language} open={open} />}
      {all > open.rows.length && <p class="hint">{words.moreOpen(open.rows.length)}</p>}
      <Table class="figures" columns={columns} rows={waiting} />
    </>
  );
};
