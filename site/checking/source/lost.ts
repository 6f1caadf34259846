import type { Fault } from '../faults/fault.ts';

/** Signs of other programs that no page shows: line breaks of word processors, bells, escapes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u2028\u2029]/;
/** UTF-8 that was read as another encoding and saved again: « Ã© » for « é », « â€™ » for « ’ ». */
const broken =
  /[^\s"]*(?:Ã[\u00a0-\u00bf\u20ac\u201a-\u201e\u2020-\u2022\u0160-\u0178]|â(?:€[\u2122\u0153\u201c\u201d\u02dc\u00a6]|\u0080[\u0080-\u00bf])|Â[\u00a0«»°·])[^\s"]*/;

/** What was lost or brought along when a text came from another program, by its line in the file. */
export function lostLetters(file: string, text: string): Fault[] {
  if (!control.test(text) && !/[\ufffdÃâÂ]/.test(text)) return [];
  return text.split('\n').flatMap((line, at): Fault[] => {
    const place = { file, line: at + 1, where: '', severity: 'error' } as const;
    const sign = line.search(control);
    const found = line.match(broken)?.[0];
    return [
      ...(sign < 0
        ? []
        : [
            {
              ...place,
              column: sign + 1,
              code: 'sign-control',
              found: line.slice(Math.max(0, sign - 20), sign).trim(),
            } as const,
          ]),
      ...(found === undefined ? [] : [{ ...place, code: 'letters-broken', found } as const]),
      // Of YAML, its own reader says so.
      ...(line.includes('\ufffd') && !file.endsWith('.yaml')
        ? [{ ...place, column: line.indexOf('\ufffd') + 1, code: 'file-encoding' } as const]
        : []),
    ];
  });
}
