import type { Figure } from '../tests/bench/figure.ts';
import { table } from '../tests/bench/table.ts';
import { build } from './build.ts';

/**
 * Each figure of the bench by its name; loaded only when it is wanted. `cpu:pulse cpu:ahead` measures the
 * pages alone whose name holds « pulse » or « ahead »; figures that have no pages measure all they have.
 */
const bench: Readonly<Record<string, (only: readonly string[]) => Promise<Figure[]>>> = {
  weight: async () => (await import('../tests/bench/weight.ts')).weight(),
  lighthouse: async () => (await import('../tests/bench/lighthouse.ts')).lighthouse(),
  worker: async () => (await import('../tests/bench/worker.ts')).worker(),
  private: async () => (await import('../tests/bench/private.ts')).privatePages(),
  cpu: async (only) => (await import('../tests/bench/cpu.ts')).cpu(only),
  'cpu-proposals': async () => (await import('../tests/bench/cpu/proposals.ts')).proposalsCpu(),
  outbox: async () => (await import('../tests/bench/outbox.ts')).outbox(),
  pairing: async () => (await import('../tests/bench/pairing.ts')).pairing(),
  'pairing-browser': async () =>
    (await import('../tests/bench/pairing/in-browser.ts')).pairingInBrowser(),
  build: async () => (await import('../tests/bench/build.ts')).build(),
  send: async () => (await import('../tests/bench/send.ts')).send(),
};

/** What is asked for, and of that the parts that are meant; an empty one means all. */
const asked = new Map<string, readonly string[]>();
for (const given of process.argv.slice(2)) {
  const [name = '', ...only] = given.split(':');
  asked.set(name, [...(asked.get(name) ?? []), only.join(':')]);
}
const unknown = [...asked.keys()].filter((name) => !(name in bench));
if (unknown.length > 0) {
  console.error(
    `No figure is called ${unknown.join(', ')}. Known: ${Object.keys(bench).join(', ')}.`,
  );
  process.exit(1);
}
if (!(await build())) process.exit(1);

const figures: Figure[] = [];
for (const [name, measure] of Object.entries(bench)) {
  if (asked.size > 0 && !asked.has(name)) continue;
  console.log(`Measuring: ${name}…`);
  try {
    figures.push(...(await measure(asked.get(name) ?? [''])));
  } catch (error) {
    console.error(error);
    figures.push({ name, measured: 'could not be measured, see above', beside: '', ok: false });
  }
}
console.log(`\n${table(figures)}\n`);
process.exit(figures.every(({ ok }) => ok) ? 0 : 1);
