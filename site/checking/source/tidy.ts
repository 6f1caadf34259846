import { errorsIn } from './parse.ts';
import type { Finding } from './source.ts';

const tab = /^[ \u00a0\u202f]*\t[\t \u00a0\u202f]*/;
const fixedSpace =
  /^[ ]*[\u00a0\u202f]|^[ ]*(?:- )?[\w-]+[\u00a0\u202f]+:(?=[\s\u00a0\u202f]|$)|^[ ]*(?:- )?[\w-]+ ?:[\u00a0\u202f]/;

/** A point of a list as a word processor marks it, before a key or a group. */
const otherDash = /^( *)[–—‑•‣·*+](?= +(?:[a-z_]+:(?: |$)|\{))/;

/** A type that YAML can be told before a value: of numbers, texts and dates it knows by itself. */
const tag =
  /(?<=^[ ]*(?:- +)*(?:[\w-]+ ?: +)?|[{,[] *(?:[\w-]+: +)?)!!(?:str|int|float|bool|null|timestamp|map|seq)(?= |$) */g;

/** Puts right what one cannot see, line by line, and says so: tabs, no-break spaces, letters lost on the way. */
export function tidyLines(text: string): { text: string; findings: Finding[] } {
  if (!/^[ \u00a0\u202f]*\t/m.test(text)) return tidyWith(text, 2);
  const tries = [2, 4, 8].map((width) => tidyWith(text, width));
  const errors = tries.map((each) => errorsIn(each.text));
  return tries[errors.indexOf(Math.min(...errors))] ?? tidyWith(text, 2);
}

function tidyWith(text: string, width: number): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  let last: { code: string; line: number } | undefined;
  const find = (code: Finding['code'], line: number, column: number, found: string) => {
    if (last?.code !== code || last.line !== line - 1) findings.push({ code, line, column, found });
    last = { code, line };
  };
  const lines = text.split('\n').map((written, index) => {
    let tidy = written;
    if (tab.test(tidy)) {
      find('yaml-tab', index + 1, 1, written.trim());
      tidy = tidy.replace(tab, (blank) =>
        blank.replace(/\t/g, ' '.repeat(width)).replace(/[\u00a0\u202f]/g, ' '),
      );
    }
    if (fixedSpace.test(tidy)) {
      find('yaml-space', index + 1, written.search(/[\u00a0\u202f]/) + 1, written.trim());
      tidy = tidy.replace(fixedSpace, (blank) => blank.replace(/[\u00a0\u202f]/g, ' '));
      tidy = tidy.replace(/^[\u00a0\u202f ]+/, (blank) => ' '.repeat(blank.length));
    }
    if (otherDash.test(tidy)) {
      find('yaml-dash', index + 1, tidy.search(/\S/) + 1, written.trim());
      tidy = tidy.replace(otherDash, '$1-');
    }
    for (const { 0: written, index: at } of tidy.matchAll(tag))
      find('yaml-tag', index + 1, at + 1, written.trim());
    tidy = tidy.replace(tag, (blank) => ' '.repeat(blank.length));
    if (tidy.includes('\ufffd')) find('file-encoding', index + 1, tidy.indexOf('\ufffd') + 1, '');
    return tidy;
  });
  return { text: lines.join('\n'), findings };
}
