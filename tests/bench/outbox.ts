import { type Figure, within } from './figure.ts';
import { killed } from './outbox/killed.ts';
import { night } from './outbox/night.ts';

/** Half of what the free plan gives one run: queries, requests to elsewhere, milliseconds of processor. */
const half = { queries: 25, requests: 25, cpu: 5 };
/** Half of a day's rows. */
const halfADay = { read: 2_500_000, written: 50_000 };

const due = 2000;
const people = 5000;

/** What the outbox stands, and what a night with many messages due asks of the platform. */
export async function outbox(): Promise<Figure[]> {
  const survived = await killed(due, 30);
  const { messages, kills, failures, seconds } = survived;
  const of = `${messages} messages, ${failures} failures of the carrier, ${kills} kills`;
  console.log(`  ${of}, in ${seconds.toFixed(0)} s; the night takes about as long.`);
  const { runs, hours, sent, ...a } = await night(people, due);
  const ofAll = `${runs} runs, ${sent} of ${due} sent, ${people.toLocaleString('en-GB')} people`;
  return [
    within('outbox: messages lost', survived.lost, 0, '', of),
    within('outbox: states that are not true', survived.untrue, 0, '', of),
    within('outbox: messages that came twice', survived.twice, kills, '', 'one a kill at most'),
    within('outbox: times that one message came', survived.most, 2, '', `${seconds.toFixed(0)} s`),
    within('night: messages that were not sent', due - sent, 0, '', ofAll),
    within('night: statements a run, at most', a.queries, half.queries, '', 'of 50'),
    within('night: requests a run, at most', a.requests, half.requests, '', 'of 50'),
    within('night: processor, the middle run', a.cpu, half.cpu, 'ms', 'of 10, without SQLite'),
    within('night: processor, the dearest run', a.dearest, half.cpu, 'ms', 'of 10, without SQLite'),
    within('night: rows read', a.rowsRead, halfADay.read, '', 'of 5 million a day'),
    within('night: rows written', a.rowsWritten, halfADay.written, '', 'of 100,000 a day'),
    within('night: hours from the first that left to the last', hours, 12, 'h'),
  ];
}
