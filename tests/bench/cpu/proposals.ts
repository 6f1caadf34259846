import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../../db/open.ts';
import { addresses } from '../../../domain/addresses.ts';
import { mostInWorker, mostWithinTime } from '../../../domain/matching/proposals.ts';
import { pairsAtOnce } from '../../../domain/matching/sent-cohort.ts';
import { copyOpenSite } from '../../support/open-site.ts';
import { readyPeople } from '../../support/pairing/ready-people.ts';
import { bundle } from '../bundle.ts';
import { amount, type Figure, within } from '../figure.ts';
import { open } from '../private/doors.ts';
import { askedOf } from '../private/screens.ts';
import { benchModule } from '../worker-in-miniflare.ts';
import { type Alone, neighbourScript, startAlone } from './alone.ts';
import { ask, useProcess, warm } from './spent.ts';
import { Sqlite } from './sqlite-as-d1.ts';
import { serveDatabase, serveSite } from './surroundings.ts';

/** What Cloudflare's free plan gives one request, in milliseconds. */
const most = 10;
const programme = 'leadership';
/** One whose mentees choose from a directory. */
const carte = 'integration';
const base = `${addresses.console.fr}proposals/`;

/** What is asked of one proposal, each of which costs more the more people are ready. */
async function costs(
  worker: Alone,
  cookie: string,
  sqlite: Sqlite,
  people: number,
): Promise<Figure[]> {
  const rows = (sql: string) => sqlite.run({ sql }).results.rows as string[][];
  const posted = (path: string, fields: () => Record<string, string>, status = 303) => ({
    ...{ path, status },
    init: (origin: string) => askedOf({ cookie, sent: fields }, origin),
  });
  const read = (path: string) => ({
    path,
    init: (origin: string) => askedOf({ cookie }, origin),
  });
  const wanted = { aim: 'total', least: '0' };
  const begun = await ask(
    worker,
    posted(base, () => ({ programme, ...wanted })),
  );
  const path = new URL(begun.answer.headers.get('Location') ?? '', worker.address).pathname;
  const version = () => String(rows('select version from proposals')[0]?.[0]);
  // More than these are not worked out as the proposal is begun.
  await ask(
    worker,
    posted(path, () => ({ do: 'run', version: version(), ...wanted })),
  );
  const found = rows('select mentee, mentor from proposal_pairs where mentor is not null');
  const [[mentee = '', mentor = ''] = []] = found;
  const pairs = JSON.stringify(found.slice(0, pairsAtOnce));
  let run = 1;
  const asked = [
    ['worked out, best total', posted(path, () => ({ do: 'run', version: version(), ...wanted }))],
    [
      'worked out, worst off first',
      posted(path, () => ({ do: 'run', version: version(), ...wanted, aim: 'least_first' })),
    ],
    ['its page', read(path)],
    ['its map', read(`${path}map/`)],
    ['two of it', read(`${path}pair/?${new URLSearchParams({ mentor, mentee })}`)],
    [
      `a part of ${pairsAtOnce} checked`,
      posted(`${path}run/`, () => ({ version: version(), run: String(run++), pairs }), 200),
    ],
    ['people for a browser', read(`${path}cohort/?role=mentee`)],
  ] as const;
  const figures: Figure[] = [];
  for (const [name, what] of asked) {
    const title = `CPU, proposal of ${people} × ${people}: ${name}`;
    const cost = await warm(worker, what);
    // With more, a browser does it; only without scripts the Worker does, at this price.
    figures.push(
      people <= mostWithinTime
        ? within(title, cost, most, 'ms')
        : { name: title, measured: amount(cost, 'ms'), beside: 'without scripts', ok: true },
    );
  }
  return figures;
}

/** Mentors of the directory that is opened: as many as its page holds at most. */
const inDirectory = 150;

/** What mentees choose from: lists prepared at a press, a directory and one mentor of it opened. */
async function choosing(
  worker: Alone,
  cookie: string,
  sqlite: Sqlite,
  site: string,
): Promise<Figure[]> {
  const rows = (sql: string) => sqlite.run({ sql }).results.rows as string[][];
  const press = {
    path: `${addresses.console.fr}requests/${programme}/`,
    status: 303,
    init(origin: string) {
      // Who has a list is given none: each press finds everybody without.
      rows('delete from requests');
      return askedOf({ cookie, sent: () => ({ do: 'prepare', length: '3', least: '0' }) }, origin);
    },
  };
  await readyPeople(
    openDatabase(sqlite.d1),
    { programme: carte, mentors: inDirectory, mentees: 1 },
    { site },
  );
  rows(
    `insert into listed_mentors (participation, since) select id, 1 from participations where programme = '${carte}' and role = 'mentor'`,
  );
  const [[place = '', person = ''] = []] = rows(
    `select id, person from participations where programme = '${carte}' and role = 'mentee'`,
  );
  const [[mentor = ''] = []] = rows('select participation from listed_mentors limit 1');
  const { own } = await open(sqlite.d1, person);
  const look = (page: string) => ({
    path: `${addresses.space.fr}programmes/${place}/mentors/${page}`,
    init: (origin: string) => askedOf({ cookie: own }, origin),
  });
  const asked = [
    ['lists of three for 40, of 60 × 60', press],
    [`a directory of ${inDirectory}`, look('')],
    ['one mentor of it', look(`${mentor}/`)],
  ] as const;
  const figures: Figure[] = [];
  for (const [name, what] of asked)
    figures.push(within(`CPU, choosing: ${name}`, await warm(worker, what), most, 'ms'));
  return figures;
}

/** The processor time of the workbench over so many people on each side; of the largest, of what mentees choose from too. */
async function measured(people: number, script: string): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'binome-bench-cpu-'));
  const opened = copyOpenSite('dist');
  const sqlite = new Sqlite();
  const [database, site] = [await serveDatabase(sqlite), await serveSite()];
  try {
    writeFileSync(join(folder, neighbourScript), benchModule('cpu/calibrating-worker.ts'));
    copyFileSync(script, join(folder, 'worker.js'));
    const db = openDatabase(sqlite.d1);
    await readyPeople(db, { programme, mentors: people, mentees: people }, { site: opened });
    const [[person] = []] = sqlite.run({ sql: 'select id from people limit 1' }).results.rows;
    const { console: cookie } = await open(sqlite.d1, String(person));
    const around = { database: database.address, site: site.address };
    const worker = await startAlone(folder, 'worker.js', around);
    try {
      await useProcess(worker);
      const figures = await costs(worker, cookie, sqlite, people);
      return people === mostInWorker
        ? [...figures, ...(await choosing(worker, cookie, sqlite, opened))]
        : figures;
    } finally {
      await worker.stop();
    }
  } finally {
    database.stop();
    site.stop();
    for (const each of [folder, opened]) rmSync(each, { recursive: true, force: true });
  }
}

/** The same with as many as the Worker does within its time, and with as many as it does at all; measured as by `cpu`. */
export async function proposalsCpu(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'binome-bench-cpu-'));
  try {
    const script = await bundle(folder);
    return [...(await measured(mostWithinTime, script)), ...(await measured(mostInWorker, script))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
