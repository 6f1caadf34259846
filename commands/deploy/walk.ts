import type { Language } from '../../domain/words/language.ts';
import type { Ran } from '../run.ts';
import { deployWords, type StepName } from './words.ts';

/** What was asked for on the command line. */
export interface Options {
  /** Check what can be checked here, and only show what would be done elsewhere. */
  readonly dryRun: boolean;
  /** Deploy although nobody can sign in to the console: it answers 503. */
  readonly withoutConsole: boolean;
}

/** Where everything lies, as it is printed. */
export interface Paths {
  /** The folder of the content. */
  readonly content: string;
  /** `wrangler.toml`. */
  readonly settings: string;
  readonly migrations: string;
  /** Where the build writes the definitions of the forms. */
  readonly forms: string;
  /** What the shell has set. */
  readonly shell: Readonly<Record<string, string | undefined>>;
}

/** What the command does to the world; tests bring their own. */
export interface Tools {
  /** Runs an installed program; with `quiet` nothing of it is shown. */
  run(program: string, words: readonly string[], quiet: boolean): Promise<Ran>;
  /** Builds the site; tells whether it stands. */
  build(): Promise<boolean>;
  /** Asks a question that is answered with yes or no. */
  ask(question: string): Promise<boolean>;
  /** Asks a question that is answered with a text; empty when nobody is there to answer. */
  askText(question: string): Promise<string>;
  say(line: string): void;
}

/** A deploy under way. */
export interface Walk {
  readonly options: Options;
  readonly paths: Paths;
  readonly tools: Tools;
  /** The language that the person at the machine is spoken to in. */
  readonly language: Language;
}

/** Ends a deploy: its message is the last thing said. */
export class Halt extends Error {}

const shown = (word: string): string => (/\s/.test(word) ? `"${word}"` : word);

/** Says which step begins, and what it does. */
export function begin({ tools, language }: Walk, name: StepName): void {
  const { step, does } = deployWords(language);
  tools.say(`\n── ${step[name]}\n   ${does[name]}`);
}

/**
 * Runs wrangler for something that lies at Cloudflare; a dry run only shows the command.
 *
 * @returns what it printed and how it ended; `undefined` in a dry run
 */
export async function atCloudflare(
  { options, tools, language }: Walk,
  command: readonly string[],
  quiet = false,
): Promise<Ran | undefined> {
  if (!options.dryRun) return tools.run('wrangler', command, quiet);
  tools.say(`   ${deployWords(language).wouldRun} wrangler ${command.map(shown).join(' ')}`);
  return undefined;
}

/** Stops at a step that failed; what it printed is shown, unless it was already. */
export function mustSucceed(
  { tools, language }: Walk,
  ran: Ran | undefined,
  wasQuiet = false,
): void {
  if (ran === undefined || ran.code === 0) return;
  if (wasQuiet) tools.say(ran.output);
  throw new Halt(deployWords(language).failed);
}
