import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { atMostTimes, besidePeer, type Figure, median, within } from './figure.ts';
import type { Sort } from './pairing/matrices.ts';

const program = resolve('tests/bench/pairing/solve-once.ts');
const peers = ['munkres', 'linear-sum-assignment'] as const;

/** Of the faster peer's time, how much ours may take. */
const most = 0.8;
/** A peer that takes longer is stopped: it is not the faster one. */
const patience = 120_000;
/** How often each is measured, in turn. */
const roundsAt = ({ mentees }: Sort): number => (mentees <= 300 ? 15 : mentees <= 1000 ? 7 : 5);

interface Solved {
  readonly milliseconds: number;
  readonly total: number;
  readonly proof?: number;
  readonly megabytes: number;
}

/** Solves a cohort once in a fresh process; nothing where that took too long. */
function solveOnce(solver: string, sort: Sort): Promise<Solved | undefined> {
  return new Promise((done, fail) => {
    const words = ['--disable-warning=ExperimentalWarning', program, solver, JSON.stringify(sort)];
    const child = spawn('node', words);
    const said: string[] = [];
    const wrong: string[] = [];
    const late = setTimeout(() => child.kill('SIGKILL'), patience);
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => wrong.push(chunk.toString()));
    child.on('error', fail);
    child.on('close', (code, signal) => {
      clearTimeout(late);
      if (signal === 'SIGKILL') done(undefined);
      else if (code === 0) done(JSON.parse(said.join('')) as Solved);
      else fail(new Error(`${solver} did not solve it:\n${wrong.join('')}`));
    });
  });
}

const said = ({ kind, mentors, mentees, places }: Sort): string =>
  `pairing: ${mentors} × ${mentees}${places > 1 ? `, ${places} places` : ''}, ${kind}`;

/** What ours took in a round. */
const ownAt = (ours: readonly Solved[], round: number): number =>
  ours[round]?.milliseconds ?? Number.NaN;

/** Measures ours and the peers in turn. All that finish find the same total. */
async function measure(sort: Sort): Promise<{ figures: Figure[]; ours: number }> {
  const ours: Solved[] = [];
  const theirs = new Map<string, number[]>(peers.map((peer) => [peer, []]));
  for (let round = 0; round < roundsAt(sort); round += 1) {
    const own = await solveOnce('ours', sort);
    if (!own) throw new Error(`${said(sort)}: ours took longer than ${patience} ms`);
    ours.push(own);
    for (const [peer, times] of theirs) {
      const other = await solveOnce(peer, sort);
      if (other && other.total !== own.total)
        throw new Error(`${said(sort)}: ${peer} found ${other.total}, ours ${own.total}`);
      times.push(other?.milliseconds ?? patience);
      // Whoever is far behind once is not the faster one, and need not be waited for again.
      if (times.length === 1 && (times[0] ?? 0) > 20 * own.milliseconds && (times[0] ?? 0) > 5_000)
        theirs.delete(peer);
      if (theirs.size === 0) theirs.set(peer, times);
    }
  }
  const middle = median(ours.map(({ milliseconds }) => milliseconds));
  const [faster = ['', []]] = [...theirs].sort(([, one], [, other]) => median(one) - median(other));
  // Round by round: what else a machine does changes from one to the next, and is in both of a round.
  const paired = median(faster[1].map((theirs, round) => theirs / ownAt(ours, round)));
  const peer = { name: `${faster[0]}`, value: middle * paired };
  return {
    ours: middle,
    figures: [
      atMostTimes(said(sort), middle, peer, most, 'ms'),
      {
        ...besidePeer(
          `${said(sort)}, its proof`,
          median(ours.map(({ proof = 0 }) => proof)),
          { name: 'search', value: middle },
          'ms',
        ),
      },
    ],
  };
}

const sizes = [100, 300, 1000, 2000];

/** How long the best pairs of a cohort take, beside the solvers of npm on the same scores. */
export async function pairing(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const kind of ['dense', 'sparse'] as const) {
    let before: { size: number; ours: number } | undefined;
    for (const size of sizes) {
      const { figures: own, ours } = await measure({
        kind,
        mentors: size,
        mentees: size,
        places: 1,
      });
      figures.push(...own);
      if (before)
        figures.push({
          name: `pairing: growth, ${kind}`,
          measured: `${(ours / before.ours).toFixed(1)} times from ${before.size} to ${size}`,
          beside: `${((size / before.size) ** 2).toFixed(1)} times the scores`,
          ok: true,
        });
      before = { size, ours };
    }
  }
  for (const kind of ['dense', 'sparse'] as const) {
    const large = await solveOnce('ours', { kind, mentors: 2000, mentees: 6000, places: 3 });
    const name = `pairing: 2000 × 6000, 3 places, ${kind}`;
    if (!large) throw new Error(`${name}: not solved within ${patience} ms`);
    figures.push(
      within(name, (large.milliseconds + (large.proof ?? 0)) / 1000, 10, 's', 'its proof included'),
      within(`${name}, memory`, large.megabytes, 600, 'MB', 'the whole process'),
    );
  }
  return figures;
}
