import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { contentFolder, loadContent } from '../site/checking/content.ts';
import { editorLanguage } from '../site/checking/editor-language.ts';
import { builtFormsFolder } from './built-forms.ts';
import { deployWords } from './deploy/words.ts';
import { run } from './run.ts';

// Without its banner wrangler asks nobody whether there is a newer one: a dry run needs no network.
process.env['WRANGLER_HIDE_BANNER'] = 'true';

/** The options, or how the command is called for anything else. */
function given() {
  try {
    return parseArgs({
      options: {
        'dry-run': { type: 'boolean', default: false },
        'without-console': { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
        // The language to speak, read by `editorLanguage`.
        fr: { type: 'boolean' },
        en: { type: 'boolean' },
      },
    }).values;
  } catch {
    console.error(deployWords(editorLanguage()).usage);
    process.exit(1);
  }
}

const asked = given();
// Loaded only now: a mistyped option is answered without them.
const [{ build }, { deploy }] = await Promise.all([
  import('./build.ts'),
  import('./deploy/deploy.ts'),
]);

const language = editorLanguage((await loadContent(contentFolder())).spoken);
const words = deployWords(language);

async function ask(question: string): Promise<boolean> {
  if (asked.yes) return true;
  if (!process.stdin.isTTY) {
    console.error(words.nobodyToAsk);
    return false;
  }
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question(`   ${question}`);
  lines.close();
  return words.isYes(answer);
}

async function askText(question: string): Promise<string> {
  if (!process.stdin.isTTY) return '';
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question(`   ${question}`);
  lines.close();
  return answer;
}

process.exitCode = await deploy({
  options: { dryRun: asked['dry-run'], withoutConsole: asked['without-console'] },
  paths: {
    content: process.env['BINOME_CONTENT'] || 'content',
    settings: 'wrangler.toml',
    migrations: 'db/migrations',
    forms: builtFormsFolder,
    shell: process.env,
  },
  tools: { run, build: () => build(true), ask, askText, say: (line) => console.log(line) },
  language,
});
