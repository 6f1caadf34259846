import type { Env } from '../env.ts';

/**
 * Reads something of the built site once an isolate: a deploy starts new ones. Only what has arrived is
 * kept, never a promise, because a request may not wait for what another request fetches.
 *
 * @param read reads what has a name; `undefined` for what is not there, which is not kept
 */
export function onceASite<T>(read: (env: Env, name: string) => Promise<T>) {
  const sites = new WeakMap<Env['ASSETS'], Map<string, T>>();
  const readNow = async (env: Env, name: string, kept: Map<string, T>): Promise<T> => {
    const found = await read(env, name);
    if (found !== undefined) kept.set(name, found);
    return found;
  };
  return (env: Env, name: string): T | Promise<T> => {
    const kept = sites.get(env.ASSETS) ?? new Map<string, T>();
    sites.set(env.ASSETS, kept);
    return kept.get(name) ?? readNow(env, name, kept);
  };
}
