import { inflateSync } from 'node:zlib';

/** Every page of a PDF as Chromium writes it: what is drawn on it. */
function* drawnOn(pdf: Buffer): Generator<string> {
  // One byte a character, so that places in the text are places in the file.
  const text = pdf.toString('latin1');
  for (const [, contents] of text.matchAll(/\/Type \/Page\b.*?\/Contents (\d+) 0 R/gs)) {
    const object = text.indexOf(`\n${contents} 0 obj`);
    const start = text.indexOf('stream\n', object) + 'stream\n'.length;
    yield inflateSync(pdf.subarray(start, text.indexOf('endstream', start))).toString('latin1');
  }
}

/** How many lines of text stand on each sheet, its number at the foot not counted. */
export const linesOnSheets = (pdf: Buffer): readonly number[] =>
  [...drawnOn(pdf)].map((drawn) => {
    const heights = [...drawn.matchAll(/ (-?[\d.]+) Tm$/gm)].map(([, y]) => Math.round(Number(y)));
    return new Set(heights).size - 1;
  });
