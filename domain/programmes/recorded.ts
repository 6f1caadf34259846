/** A figure as somebody recorded it, or stood it in for an earlier one. */
interface Row {
  readonly id: string;
  readonly day: string;
  /** Null where it was taken back. */
  readonly value: number | null;
  readonly corrects: string | null;
}

/** A figure as it stands, with what stood there before, the newest first. */
export interface Recorded<One extends Row> {
  readonly stands: One;
  readonly before: readonly One[];
}

/** The figures that rows come to, by the day they are true of: each correction stands for the row that it names. */
export function recordedOf<One extends Row>(rows: readonly One[]): readonly Recorded<One>[] {
  const correctionOf = new Map(rows.flatMap((row) => (row.corrects ? [[row.corrects, row]] : [])));
  return rows
    .filter(({ corrects }) => corrects === null)
    .map((first) => {
      let stands = first;
      const before: One[] = [];
      for (let later = correctionOf.get(first.id); later; later = correctionOf.get(later.id)) {
        before.unshift(stands);
        stands = later;
      }
      return { stands, before };
    })
    .toSorted((one, other) => (one.stands.day < other.stands.day ? -1 : 1));
}

/** The newest figure of those that were not taken back. */
export const newestOf = <One extends Row>(
  all: readonly Recorded<One>[],
): (One & { readonly value: number }) | undefined =>
  all
    .map(({ stands }) => stands)
    .filter((one): one is One & { readonly value: number } => one.value !== null)
    .at(-1);
