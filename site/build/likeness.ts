import { hues } from '../../domain/programmes/programme.ts';
import { lightened } from './accent.ts';
import { channel } from './contrast.ts';
import { tokens } from './tokens.ts';

/** A colour #rrggbb in Oklab, where what lies near looks alike: lightness, then green to red, then blue to yellow. */
function oklab(colour: string): readonly [number, number, number] {
  const [r, g, b] = [1, 3, 5].map((at) => channel(colour.slice(at, at + 2))) as [
    number,
    number,
    number,
  ];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** How far two colours are from looking alike: 0 the same, 1 black and white. */
export const distance = (one: string, other: string): number => {
  const to = oklab(other);
  return Math.hypot(...oklab(one).map((part, at) => part - (to[at] ?? 0)));
};

/** Nearer than this, two small marks in a list are taken for one another. */
export const leastDistance = 0.08;

/** The hue of programmes that an accent would be taken for, by day or by night. */
export function hueLike(accent: string): string | undefined {
  const ours = [accent, lightened(accent, tokens('paper')[1])];
  return hues.find((hue) =>
    tokens(hue).some((colour, at) => distance(ours[at] ?? '', colour) < leastDistance),
  );
}
