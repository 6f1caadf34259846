import { about, amount, type Figure, median, within } from '../figure.ts';
import type { Alone } from './alone.ts';
import { ask, useProcess, warm } from './spent.ts';

/** How far two clocks may be apart. */
const giveOrTake = 0.1;

/**
 * Checks the method against a Worker whose costs are known: what it reckons costs what the caller
 * waits for it, what the database does costs it nothing, and an empty answer shows what HTTP adds.
 */
export async function calibrate(start: () => Promise<Alone>): Promise<Figure[]> {
  const [young, worker] = [await start(), await start()];
  try {
    const usual = { path: '/use', init: () => ({ method: 'POST', body: 'a=b' }) };
    const ofProcess = await ask(young, usual);
    await useProcess(worker);
    const ofIsolate = await ask(worker, usual);
    return [
      {
        name: 'CPU, calibration: first of an isolate that does little',
        measured: amount(ofIsolate.cpu, 'ms'),
        beside: `first of a process ${amount(ofProcess.cpu, 'ms')}, no limit`,
        ok: true,
      },
      ...(await checked(worker)),
    ];
  } finally {
    await young.stop();
    await worker.stop();
  }
}

async function checked(worker: Alone): Promise<Figure[]> {
  const empty = await warm(worker, { path: '/' });
  const reckoned = [];
  const idle = [];
  for (let time = 0; time < 15; time++) {
    reckoned.push(await ask(worker, { path: '/reckon?rounds=1000000' }));
    idle.push(await ask(worker, { path: '/wait' }));
  }
  // The shortest wait is the one that no other process on the machine made longer.
  const waited = Math.min(...reckoned.map((one) => one.waited));
  const busy = median(idle.map((one) => one.waited));
  return [
    about(
      'CPU, calibration: reckoning',
      Math.min(...reckoned.map(({ cpu }) => cpu)),
      { name: 'waited', value: waited },
      giveOrTake,
      'ms',
    ),
    within(
      'CPU, calibration: waiting for D1',
      median(idle.map(({ cpu }) => cpu)),
      busy * giveOrTake,
      'ms',
      `waited ${amount(busy, 'ms')}`,
    ),
    within('CPU, calibration: an empty answer', empty, 1, 'ms', 'in each figure below'),
  ];
}
