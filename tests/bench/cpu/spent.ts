import { setTimeout as pause } from 'node:timers/promises';
import { median } from '../figure.ts';
import type { Alone } from './alone.ts';

/** A request to the measured Worker; anything but this status ends the measuring. */
export interface Asked {
  readonly path: string;
  /** What it carries besides, each time anew: some is taken only once. */
  readonly init?: (origin: string) => RequestInit;
  readonly status?: number;
}

/** What one request cost, and what it was answered. */
export interface Spent {
  /** Milliseconds of the Worker's thread on a processor. */
  readonly cpu: number;
  /** Milliseconds that the caller waited. */
  readonly waited: number;
  readonly answer: Response;
  readonly text: string;
}

/** Asks once. */
export async function ask(worker: Alone, { path, init, status = 200 }: Asked): Promise<Spent> {
  const carried = init?.(worker.address.origin);
  const [before, begin] = [worker.spent(), performance.now()];
  const answer = await fetch(new URL(path, worker.address), { redirect: 'manual', ...carried });
  const text = await answer.text();
  const waited = performance.now() - begin;
  if (answer.status !== status) throw new Error(`${path} answered ${answer.status}.`);
  // The thread puts away what the request left behind before it sleeps.
  await pause(2);
  return { cpu: worker.spent() - before, waited, answer, text };
}

/** What a request costs a Worker that is in use, in milliseconds: the middle one of many. */
export async function warm(worker: Alone, asked: Asked, times = 25): Promise<number> {
  const costs: number[] = [];
  for (let time = 0; time < times * 2; time++) costs.push((await ask(worker, asked)).cpu);
  return median(costs.slice(times));
}

/**
 * Brings a process into use by what its neighbour does. On the platform a process serves many Workers and
 * is old when an isolate is new: what a process does for the first time (5 ms of reading its own program
 * in) is no cost of an isolate.
 */
export async function useProcess({ neighbour }: Alone, times = 40): Promise<void> {
  for (let time = 0; time < times; time += 1)
    await fetch(new URL('/use', neighbour), { method: 'POST', body: 'a=b' }).then((one) =>
      one.text(),
    );
}
