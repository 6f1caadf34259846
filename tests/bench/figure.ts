/** One line of the bench's table. */
export interface Figure {
  /** What was measured. */
  readonly name: string;
  /** The measured value, with its unit and, where it matters, of what. */
  readonly measured: string;
  /** What it stands beside: the limit, or what the peer needed in the same run. */
  readonly beside: string;
  /** Measured divided by the limit or the peer; absent where there is nothing to divide. */
  readonly ratio?: number;
  /** Whether it is within the limit. */
  readonly ok: boolean;
}

/** A measure as « 12.3 unit »: whole numbers stay whole, others keep three figures. */
export const amount = (value: number, unit: string): string =>
  `${Number.isInteger(value) || Math.abs(value) >= 100 ? Math.round(value) : value.toPrecision(3)} ${unit}`.trim();

/** A figure that may not exceed a fixed limit. */
export const within = (
  name: string,
  value: number,
  most: number,
  unit: string,
  of = '',
): Figure => ({
  name,
  measured: `${amount(value, unit)}${of && ` · ${of}`}`,
  beside: `≤ ${amount(most, unit)}`,
  ...(most > 0 ? { ratio: value / most } : {}),
  ok: value <= most,
});

/** A figure that may not exceed so many times what a peer needed in the same run. */
export const atMostTimes = (
  name: string,
  ours: number,
  peer: { readonly name: string; readonly value: number },
  most: number,
  unit: string,
): Figure => ({
  name,
  measured: amount(ours, unit),
  beside: `${peer.name} ${amount(peer.value, unit)}, ≤ ${most}`,
  ratio: ours / peer.value,
  ok: ours <= peer.value * most,
});

/** A figure that is printed beside what a peer needed in the same run, without a limit. */
export const besidePeer = (
  name: string,
  ours: number,
  peer: { readonly name: string; readonly value: number },
  unit: string,
): Figure => ({
  name,
  measured: amount(ours, unit),
  beside: `${peer.name} ${amount(peer.value, unit)}, no limit`,
  ratio: ours / peer.value,
  ok: true,
});

/** A figure that must reach at least a share of what a peer did in the same run. */
export const atLeastShare = (
  name: string,
  ours: number,
  peer: { readonly name: string; readonly value: number },
  least: number,
  unit: string,
): Figure => ({
  name,
  measured: amount(ours, unit),
  beside: `${peer.name} ${amount(peer.value, unit)}, ≥ ${least}`,
  ratio: ours / peer.value,
  ok: ours >= peer.value * least,
});

/** A figure that must be what a peer is, give or take a share of it. */
export const about = (
  name: string,
  ours: number,
  peer: { readonly name: string; readonly value: number },
  giveOrTake: number,
  unit: string,
): Figure => ({
  name,
  measured: amount(ours, unit),
  beside: `${peer.name} ${amount(peer.value, unit)}, ± ${giveOrTake}`,
  ratio: ours / peer.value,
  ok: Math.abs(ours / peer.value - 1) <= giveOrTake,
});

/** The middle one of some numbers: what a noisy machine disturbs least. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = low] =
    sorted.length % 2 === 1
      ? sorted.slice(middle, middle + 1)
      : sorted.slice(middle - 1, middle + 1);
  return (low + high) / 2;
}
