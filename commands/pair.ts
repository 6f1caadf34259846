import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { contentFolder, loadContent } from '../site/checking/content.ts';
import { editorLanguage } from '../site/checking/editor-language.ts';
import { isError } from '../site/checking/faults/fault.ts';
import { readWords } from './pair/read-words.ts';
import { type Outcome, runPair } from './pair/run-pair.ts';
import { signUpsIn } from './pair/sign-ups.ts';
import { pairWords } from './pair/words.ts';

/** Files are named from where the command was typed, not from the house's own folder. */
const typedIn = process.env['INIT_CWD'] ?? '.';

/** Asks at the terminal, where somebody sits there. */
const terminal = process.stdin.isTTY && process.stderr.isTTY;
const lines = terminal
  ? createInterface({ input: process.stdin, output: process.stderr })
  : undefined;

async function pair(): Promise<Outcome> {
  const { pairing, programmes, forms, spoken, faults } = await loadContent(contentFolder());
  const language = editorLanguage(spoken);
  const words = pairWords(language);
  const asked = readWords(process.argv.slice(2), language);
  if ('fault' in asked) return { said: asked.fault, done: false };
  if (!pairing) return { said: faults.some(isError) ? words.faulty : words.noRules, done: false };
  const signUps = signUpsIn(forms);
  if (!signUps) return { said: words.noForms, done: false };
  const files = asked.files.map((file) => resolve(typedIn, file));
  return runPair(
    { ...asked, files },
    {
      ...{ programmes, forms: signUps, rules: pairing, language },
      ask: lines && ((question) => lines.question(question)),
      tell: (said) => console.error(said),
    },
  );
}

const { said, done } = await pair();
lines?.close();
if (done) process.stdout.write(`${said}\n`);
else console.error(said);
process.exitCode = done ? 0 : 1;
