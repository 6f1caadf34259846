import type { Language } from '../../domain/words/language.ts';
import type { Shut } from '../../functions/console/guard/driver.ts';
import type { Lack, SiteKey } from './lack.ts';
import { english } from './words/en.ts';
import { french } from './words/fr.ts';

/** A lack of one sort. */
export type LackOf<C extends Lack['code']> = Extract<Lack, { code: C }>;

/** Everything that the command says, in one language. */
export interface Words {
  /** How the command is called. */
  readonly usage: string;
  /** What is to be written at a key of `site.yaml`. */
  readonly site: Readonly<Record<SiteKey, string>>;
  /** Why the console is shut. */
  readonly shut: Readonly<Record<Shut['shut'], (about: string) => string>>;
  /** What is lacking, and what to do about it. */
  readonly lack: { readonly [C in Lack['code']]: (lack: LackOf<C>, words: Words) => string };
  /** Above the list of lacks. */
  readonly refused: (count: number) => string;
  /** Before each step. */
  readonly step: {
    readonly signIn: string;
    readonly content: string;
    readonly build: string;
    readonly database: (name: string) => string;
    readonly versions: string;
    readonly migrations: string;
    readonly deploy: string;
  };
  /** Shows a command that a dry run leaves out. */
  readonly wouldRun: (command: string) => string;
  /** Asks before the database is made. */
  readonly askDatabase: (name: string, file: string) => string;
  /** The letters that mean yes. */
  readonly yes: RegExp;
  /** Nobody is there to be asked. */
  readonly nobodyToAsk: string;
  /** The person said no. */
  readonly stopped: string;
  /** A step failed; its own words stand above. */
  readonly failed: string;
  /** The console stays shut. */
  readonly consoleShut: string;
  /** The end of a dry run. */
  readonly dryDone: string;
  /** The end of a deploy. */
  readonly done: (address: string) => string;
}

const all: Readonly<Record<Language, Words>> = { fr: french, en: english };

/** The words of a language. */
export const wordsIn = (language: Language): Words => all[language];

/** The language of the machine: French when LANG says so, English otherwise. */
export const machineLanguage = (lang: string | undefined): Language =>
  /^fr/i.test(lang ?? '') ? 'fr' : 'en';

/** A lack in one or two sentences: where, what, and what to do. */
export function sayLack<C extends Lack['code']>(lack: LackOf<C>, words: Words): string {
  const say: (lack: LackOf<C>, words: Words) => string = words.lack[lack.code as C];
  return say(lack, words);
}
