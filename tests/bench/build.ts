import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bareProject, ourProject } from './build/projects.ts';
import { atMostTimes, besidePeer, type Figure, median } from './figure.ts';

const sizes = [10, 100, 1000];

/** How many times what bare Astro takes a build may take: what our search and checks load weighs most in a small one. */
const most = (chapters: number): number => (chapters === 10 ? 1.3 : 1.2);
const program = resolve('tests/bench/build/build-once.ts');

/** What one build needed. */
interface Need {
  readonly seconds: number;
  /** How long a processor was busy, in seconds: what other work on the machine disturbs least. */
  readonly busy: number;
  /** Peak memory of the process, in megabytes. */
  readonly megabytes: number;
}

/** Builds a project as `npm start` does, which leaves alone what is up to date; resolves with the seconds it took. */
function buildAsStart(project: string): Promise<number> {
  const begin = performance.now();
  const program = "process.exit((await (await import('./commands/build.ts')).build()) ? 0 : 1)";
  return new Promise((done, fail) => {
    const { BINOME_CONTENT: _, ...env } = process.env;
    const child = spawn('node', ['--input-type=module', '-e', program], { cwd: project, env });
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0
        ? done((performance.now() - begin) / 1000)
        : fail(new Error(`${project} was not built as npm start builds it.`)),
    );
  });
}

/** Builds a project in a process of its own, without anything that an earlier build left. What Node keeps compiled of programs, if it does (`with-install.mjs`), both find. */
function buildOnce(project: string): Promise<Need> {
  for (const name of ['cache', 'dist', '.astro'])
    rmSync(join(project, name), { recursive: true, force: true });
  const begin = performance.now();
  return new Promise((done, fail) => {
    const { BINOME_CONTENT: _, ...env } = process.env;
    const child = spawn('node', ['--disable-warning=ExperimentalWarning', program], {
      cwd: project,
      env,
    });
    const [said, wrong]: [string[], string[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => wrong.push(chunk.toString()));
    child.on('error', fail);
    child.on('close', (code) => {
      const [kilobytes = 0, busy = 0] = (said.join('').trim().split('\n').at(-1) ?? '')
        .split(' ')
        .map(Number);
      if (code !== 0 || !kilobytes)
        fail(new Error(`${project} was not built:\n${said.join('')}${wrong.join('')}`));
      else
        done({
          seconds: (performance.now() - begin) / 1000,
          busy: busy / 1_000_000,
          megabytes: kilobytes / 1024,
        });
    });
  });
}

const middle = (needs: readonly Need[], what: keyof Need): number =>
  median(needs.map((need) => need[what]));

/** The builds of one size, in turn: bare and ours from nothing; then ours unchanged. */
async function atSize(scratch: string, chapters: number) {
  const bare = bareProject(join(scratch, `bare-${chapters}`), chapters);
  const ours = ourProject(join(scratch, `ours-${chapters}`), chapters);
  // A small build is over soon, and what else the machine does weighs more in it.
  const rounds = chapters < 1000 ? 7 : 3;
  const needs = { bare: [] as Need[], cold: [] as Need[] };
  const unchanged: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      needs.bare.push(await buildOnce(bare));
      needs.cold.push(await buildOnce(ours));
      if ((needs.cold[0]?.seconds ?? 0) > 60) break;
    }
    await buildAsStart(ours);
    for (let round = 0; round < 3; round += 1) unchanged.push(await buildAsStart(ours));
  } finally {
    // The links to the installed packages go first and by themselves: nothing may follow them.
    for (const project of [bare, ours]) unlinkSync(join(project, 'node_modules'));
  }
  const cold = middle(needs.cold, 'seconds');
  const beside = (what: keyof Need) => ({ name: 'bare Astro', value: middle(needs.bare, what) });
  const printed = (name: string, what: keyof Need, unit: string) =>
    besidePeer(
      `build, ${chapters} chapters, ${name}`,
      middle(needs.cold, what),
      beside(what),
      unit,
    );
  return {
    cold,
    perPage: (cold * 1000) / chapters,
    figures: [
      atMostTimes(`build, ${chapters} chapters`, cold, beside('seconds'), most(chapters), 's'),
      printed('processor', 'busy', 's'),
      printed('memory', 'megabytes', 'MB'),
    ],
    unchanged: median(unchanged),
  };
}

/** Figure 5: building 10, 100 and 1,000 chapters beside bare Astro, and again without a change. */
export async function build(): Promise<Figure[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'binome-bench-build-'));
  try {
    const found: Awaited<ReturnType<typeof atSize>>[] = [];
    for (const chapters of sizes) found.push(await atSize(scratch, chapters));
    const [, hundred, thousand] = found;
    if (!hundred || !thousand) throw new Error('Three sizes are compared.');
    return [
      ...found.flatMap(({ figures }) => figures),
      atMostTimes(
        'growth: time a chapter at 1000',
        thousand.perPage,
        { name: 'at 100', value: hundred.perPage },
        1.15,
        'ms',
      ),
      atMostTimes(
        'unchanged rebuild, 1000 chapters',
        thousand.unchanged,
        { name: 'cold', value: thousand.cold },
        0.65,
        's',
      ),
    ];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
