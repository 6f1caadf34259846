import { privateFrame } from '../../domain/addresses.ts';
import type { Language } from '../../domain/words/language.ts';
import type { Env } from '../env.ts';
import { lastingHeaders } from '../http/answer-with.ts';
import { builtPage } from '../http/built-page.ts';
import { cutFrame, type Frame } from './frame.ts';

/** A script that a screen brings along: the site builds a frame with it as well. */
export type Script = 'export' | 'many';

/** A frame that the site built. */
export interface BuiltFrame extends Frame {
  /** What is true of every page in it: the type, and the policy that names its stylesheet. */
  readonly headers: Readonly<Record<string, string>>;
}

// Kept as long as the isolate lives: a deploy starts new ones. Only what has arrived is kept, never
// a promise, because a request may not wait for what another request fetches.
const frames = new Map<string, BuiltFrame>();

async function loadFrame(env: Env, address: string): Promise<BuiltFrame> {
  const page = await builtPage(env, address);
  const frame = { ...cutFrame(await page.text()), headers: lastingHeaders(page) };
  frames.set(address, frame);
  return frame;
}

/** The frame of private pages in a language, with a script if one is asked for. Fetched once an isolate. */
export function frameIn(
  env: Env,
  language: Language,
  script?: Script,
): BuiltFrame | Promise<BuiltFrame> {
  const address = `${privateFrame}${language}/${script ? `${script}/` : ''}`;
  return frames.get(address) ?? loadFrame(env, address);
}
