import type { Finding } from './source/source.ts';

/** A finding with the whole text mended; without a text, nothing could be mended. */
export type Mending = Finding & { readonly text?: string | undefined };

/** Tells what a parse error of MDX most likely means, and mends it without moving a line. */
export function mendMdx(text: string, message: string): Mending {
  const [, row = '1', col = '1', said = message] = message.match(/^(\d+):(\d+): ([\s\S]*)$/) ?? [];
  const lines = text.split('\n');
  const [line, column] = [Number(row), Number(col)];
  const lineAt = (number: number): string => lines[number - 1] ?? '';
  const make = (code: Finding['code'], at: number, found: string, mended?: string): Mending => ({
    code,
    line: at,
    column: at === line ? column : 1,
    found,
    text: mended === undefined ? undefined : lines.with(at - 1, mended).join('\n'),
  });
  const here = lineAt(line);
  const put = (sign: string, at = column) => here.slice(0, at - 1) + sign + here.slice(at - 1);

  if (/^\s*(?:import|export)\b/.test(here) && !said.includes('tag'))
    return make('code-line', line, here.trim(), `\\${here}`);
  if (said.includes('closing tag')) return mendTag(lines, said, line, make);
  if (here.startsWith('<!--', column - 1)) {
    const opened = here.slice(0, column - 1) + here.slice(column - 1).replace('<!--', '{/*');
    const after = [...lines.slice(0, line - 1), opened, ...lines.slice(line)].join('\n');
    const from = lines.slice(0, line - 1).join('\n').length;
    return {
      ...make('comment', line, '<!-- … -->'),
      text: after.slice(0, from) + after.slice(from).replace('-->', '*/}'),
    };
  }
  const inner = innerQuotes(here, column);
  if (inner !== undefined)
    return { ...make('attribute-inner', line, inner.found, inner.mended), nearest: inner.nearest };
  const tag = here.slice(column - 1).match(/^<[A-Za-z]\w*(?:\s[^<]*)?/)?.[0];
  if (tag !== undefined && /=/.test(tag)) {
    const quoted = tag.replace(
      /=\s*(?:["'\u201c\u00ab]\s*)?([^"'>\u201d\u00bb]*?)\s*["'\u201d\u00bb]?\s*(\/?>|$)/u,
      '="$1"$2',
    );
    if (quoted !== tag)
      return make(
        'attribute-quote',
        line,
        tag,
        here.replace(tag, () => quoted),
      );
  }
  if (/expression|brace/.test(said)) {
    const at = here.lastIndexOf('{', column - 1) + 1;
    if (at > 0 && here[at - 2] !== '\\')
      return make('sign-brace', line, here.trim(), put('\\', at));
  }
  if (here[column - 1] === '<') return make('sign-angle', line, here.trim(), put('\\'));
  if (here[column - 1] === '{' || here[column - 1] === '}')
    return make('sign-brace', line, here.trim(), put('\\'));
  return make('mdx-other', line, here.trim());
}

/** A title with straight quotes in it, which end it too soon: they are made the quotes of a text. */
function innerQuotes(line: string, column: number) {
  const [found, start = '', inner = '', end = ''] =
    line
      .slice(Math.max(0, line.lastIndexOf('<', column - 1)))
      .match(/^(<[A-Za-z]\w*\s+\w+=")([^=<>]*)("\s*\/?>)/) ?? [];
  if (found === undefined || !/"[^"]*"/.test(inner)) return undefined;
  const nearest = start + inner.replace(/"([^"]*)"/g, '« $1 »') + end;
  return { found, nearest, mended: line.replace(found, () => nearest) };
}

/** Blocks that are not closed, closed under another name, or closed in the middle of a text. */
function mendTag(
  lines: readonly string[],
  said: string,
  line: number,
  make: (code: Finding['code'], at: number, found: string, mended?: string) => Mending,
): Mending {
  const lineAt = (number: number): string => lines[number - 1] ?? '';
  const [, closing, opening] =
    said.match(/Unexpected closing tag `<\/([^`>]*)>`(?:.*closing tag for `<([^`>]*)>`)?/) ?? [];
  if (closing !== undefined) {
    const found = `</${closing}>`;
    return make(
      'tag-close',
      line,
      found,
      lineAt(line).replace(found, opening === undefined ? '' : `</${opening}>`),
    );
  }
  const [, name = '', place] = said.match(/`<\/?([^`>]*)>`.*?\(.*?(\d+):\d+\)/) ?? [];
  const opened = place === undefined ? line : Number(place);
  const open = `<${name}`;
  const selfClosed = lineAt(opened).replace(
    new RegExp(`<${name}((?:\\s[^<>]*)?)>`),
    `<${name}$1 />`,
  );
  if (/^Expected the closing tag/.test(said)) {
    const mended = make('tag-inside', line, `</${name}>`, lineAt(line).replace(`</${name}>`, ''));
    const rest = mended.text?.split('\n') ?? [...lines];
    return {
      ...mended,
      text: rest
        .with(
          opened - 1,
          opened === line ? (rest[opened - 1] ?? '').replace(`<${name}>`, '') : selfClosed,
        )
        .join('\n'),
    };
  }
  const isHtml = /^[a-z]/.test(name);
  return make(
    isHtml ? 'html-tag' : 'tag-open',
    opened,
    isHtml ? `${open}>` : `${open}>`,
    isHtml ? lineAt(opened).replace(open, `\\${open}`) : selfClosed,
  );
}
