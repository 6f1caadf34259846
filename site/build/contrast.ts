/** The light paper of the site, on which accents must be readable as text. */
export const lightPaper = '#fbf8f2';

/** The least contrast that running text may have (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;

/** How much light a channel gives, two hexadecimal digits, from 0 to 1. */
export const channel = (hex: string): number => {
  const value = Number.parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

/** How light a colour #rrggbb is, from 0 (black) to 1 (white), as WCAG defines it. */
export const luminance = (colour: string): number =>
  0.2126 * channel(colour.slice(1, 3)) +
  0.7152 * channel(colour.slice(3, 5)) +
  0.0722 * channel(colour.slice(5, 7));

/** The contrast of two colours #rrggbb, from 1 (the same) to 21 (black on white), in any order. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}
