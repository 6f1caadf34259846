import { kindNamed } from '../../../domain/forms/kinds/index.ts';
import type { DraftOption, DraftQuestion } from './draft.ts';

/** What one way of answering does: points by dimension, and the conditions it makes true. */
export interface Outcome {
  readonly scores: readonly number[];
  readonly true: bigint;
}

/** Every different thing that answering a question can do. `opens` tells which conditions given values make true. */
export function outcomesOf(
  question: DraftQuestion,
  dimensions: readonly string[],
  opens: (values: readonly string[]) => bigint,
  values: readonly string[],
): readonly Outcome[] {
  const none: Outcome = { scores: dimensions.map(() => 0), true: 0n };
  const { kind, options, written, optional } = question;
  const single = (value: string, points: (id: string) => number): Outcome => ({
    scores: dimensions.map(points),
    true: opens([value]),
  });
  const list: readonly DraftOption[] =
    options === 'programmes'
      ? values.map((value) => ({ value, points: {}, exclusive: false, path: [] }))
      : options;
  let all: readonly Outcome[] = [none];
  const known = kindNamed(kind);
  const own = (value: string) => known?.quiz?.points(written as never, value) ?? {};
  if (known?.totals?.several && list.length > 0) {
    const most = typeof written['at_most'] === 'number' ? written['at_most'] : list.length;
    all = [
      ...list
        .filter(({ exclusive }) => exclusive)
        .map(({ value, points }) => single(value ?? '', (id) => points[id] ?? 0)),
      ...several(
        list.filter(({ exclusive }) => !exclusive),
        most,
        none,
        dimensions,
        opens,
      ),
    ];
  } else if (values.length > 0) {
    all = values.map((value) => {
      const points = own(value);
      return single(value, (id) => points[id] ?? 0);
    });
  }
  return distinct(optional ? [...all, none] : all);
}

const keyOf = ({ scores, true: known }: Outcome): string => `${known}|${scores.join()}`;

const distinct = (outcomes: readonly Outcome[]): readonly Outcome[] => [
  ...new Map(outcomes.map((each) => [keyOf(each), each])).values(),
];

/** All that ticking one to `most` of the options can do, without going through every subset. */
function several(
  options: readonly DraftOption[],
  most: number,
  none: Outcome,
  dimensions: readonly string[],
  opens: (values: readonly string[]) => bigint,
): Outcome[] {
  let sums = new Map<string, Outcome & { readonly ticked: number }>([['', { ...none, ticked: 0 }]]);
  for (const { value, points } of options) {
    const next = new Map(sums);
    for (const { scores, true: known, ticked } of sums.values()) {
      if (ticked >= most) continue;
      const sum = {
        scores: scores.map((score, at) => score + (points[dimensions[at] ?? ''] ?? 0)),
        true: known | opens([value ?? '']),
        ticked: ticked + 1,
      };
      next.set(`${sum.ticked}|${keyOf(sum)}`, sum);
    }
    sums = next;
  }
  return [...sums.values()].filter(({ ticked }) => ticked > 0);
}
