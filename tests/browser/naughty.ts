import type { AnsweredQuestion } from '../../domain/forms/question.ts';
import type { Writing } from './right-answers.ts';

/** Texts that do harm where somebody forgot that text is text. Each would open a dialog, or show otherwise. */
export const naughty: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(2)>',
  "' onmouseover='alert(3)' x='",
  '</textarea></dd><svg onload=alert(4)>',
  '&lt;b&gt; &amp;amp; &#39;',
  '=HYPERLINK("http://example.invalid","gagné")',
  '[lien](javascript:alert(5)) `7*7` {{7*7}} <%= 7 %>',
  'أهلا وسهلا \u202edroite à gauche\u202c',
  '👩🏽‍🚀 🏳️‍🌈 Zalgo: Z̡̢͜a̛l̴g͝o',
  "Robert'); DROP TABLE submissions;--",
  ']]><!-- <a onclick=alert(6)> -->',
  '-1+1|cmd, "guillemets";\tpoint-virgule',
];

/** Writes a naughty text in each field, another one in the next. */
export function writeNaughtily(): Writing & { readonly written: Map<string, string> } {
  const written = new Map<string, string>();
  const write = (question: AnsweredQuestion, most: number) => {
    const text = (naughty[written.size % naughty.length] ?? '').slice(0, most);
    written.set(question.id, text);
    return text;
  };
  return Object.assign(write, { written });
}
