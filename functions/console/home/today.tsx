import { everyForm } from '../../../db/submissions/read.ts';
import { SaidText } from '../../http/said.tsx';
import { figure } from '../../private/figure.tsx';
import { LargeFigures } from '../../private/large-figures.tsx';
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
  const sum = (of: 'open' | 'attention' | 'fresh' | 'suspicion') =>
    waiting.reduce((n, one) => n + one[of], 0);
  const titleOf = formTitles(forms, language);
  const ofAll = (query: Readonly<Record<string, string>>) =>
    consoleAddress(language, 'submissions/', { form: everyForm, ...query });
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
  const [n, fresh, suspicious] = [sum('open'), sum('fresh'), sum('suspicion')];
  const figures = [
    { value: n, label: words.open(n, sum('attention')), address: ofAll({ mark: 'open' }) },
    { value: fresh, label: words.fresh(fresh), address: ofAll({ status: 'new' }) },
    {
      value: suspicious,
      label: words.suspicion(suspicious),
      address: ofAll({ status: 'new', mark: 'suspicion' }),
    },
  ].filter(({ value }) => value > 0);
  return (
    <>
      <LargeFigures figures={figures.map((one, place) => ({ ...one, urgent: place === 0 }))} />
      {open.rows.length > 0 && <OpenTable language={language} open={open} />}
      {sum('open') > open.rows.length && <p class="hint">{words.moreOpen(open.rows.length)}</p>}
      <Table class="figures" columns={columns} rows={waiting} />
    </>
  );
};
