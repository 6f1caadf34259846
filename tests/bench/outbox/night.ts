import { existsSync, readFileSync } from 'node:fs';
import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import { getPlatformProxy } from 'wrangler';
import { metered, type Rows } from '../../../commands/cost/metered.ts';
import { migrate } from '../../../commands/migrations.ts';
import { openDatabase } from '../../../db/open.ts';
import { roundAt, roundNames } from '../../../domain/due/rounds.ts';
import type { VersionedForm } from '../../../domain/forms/version.ts';
import { startOf, workingDaysAfter } from '../../../domain/words/day.ts';
import { roundsDone } from '../../../functions/actions/due/rounds.ts';
import type { Env } from '../../../functions/env.ts';
import type { SiteIndex } from '../../../functions/http/site-index.ts';
import { runJob } from '../../../functions/schedule/job.ts';
import { Sqlite } from '../cpu/sqlite-as-d1.ts';
import { median } from '../figure.ts';
import { fillCohort } from './cohort.ts';

/** What a night asks of the platform: of one run at most, and in all. */
export interface Night {
  readonly runs: number;
  /** Hours from the first message that left to the last. */
  readonly hours: number;
  /** Of a run, at most: requests to the carrier, statements. */
  readonly requests: number;
  readonly queries: number;
  /** In all. */
  readonly rowsRead: number;
  readonly rowsWritten: number;
  /** Messages that were handed over. */
  readonly sent: number;
  /** Milliseconds of this machine's processor, without SQLite's own work: the middle run of those that sent something, and the dearest of all. */
  readonly cpu: number;
  readonly dearest: number;
}

/** From one run to the next. */
const between = 2 * 60_000;
/** The same night so often: what a run took the least is its own, the rest is the machine's. */
const nightsMeasured = 5;
const built = 'dist/_binome/';

const read = <T>(name: string): T => JSON.parse(readFileSync(`${built}${name}`, 'utf8')) as T;

/** The built site, and a carrier that takes everything. */
const envOf = (DB: D1Database): Env => ({
  DB,
  ASSETS: {
    fetch: async (asked: string) => {
      const file = `dist${new URL(asked).pathname}`;
      return existsSync(file)
        ? Response.json(JSON.parse(readFileSync(file, 'utf8')))
        : new Response(null, { status: 404 });
    },
  } as unknown as Env['ASSETS'],
  MAIL_DRIVER: 'scaleway',
  MAIL_FROM: 'b@cohort.example',
  SCALEWAY_PROJECT_ID: 'project',
  SCALEWAY_SECRET_KEY: 'key',
});

/** The night after which so many people hear that their answer takes longer, in a house that did all its rounds until then. */
async function fill(d1: D1Database, people: number, unanswered: number): Promise<number> {
  const { forms, programmes } = read<SiteIndex>('forms/index.json');
  const form = forms.find(({ does }) => does === 'enrol_mentor');
  const [programme] = programmes.filter(({ id }) =>
    form?.programmes.some((one) => one.value === id),
  );
  if (!form || !programme) throw new Error('no form by which somebody applies as a mentor');
  const definition = read<VersionedForm>(`forms/${form.id}.json`);
  const { applications_open, applications_close } = programme.dates;
  const promised = workingDaysAfter(applications_close, definition.form.next_step.within_days);
  const day = workingDaysAfter(promised, programme.reminders.answer_days_after);
  const now = roundAt('digest', startOf(day) + 12 * 60 * 60_000);
  const cohort = { people, unanswered, programme: programme.id, toldOn: promised };
  await fillCohort(d1, definition, {
    ...cohort,
    appliedAt: startOf(applications_open) + 9 * 60 * 60_000,
  });
  await roundsDone(
    openDatabase(d1),
    roundNames.map((rule) => ({ rule, at: roundAt(rule, now - 1) })),
  );
  return now;
}

/** A SQLite that counts the processor time that is its own: on the platform that is the database's, not the Worker's. */
class Counting extends Sqlite {
  spent = 0;
  asked = 0;

  override run(query: Parameters<Sqlite['run']>[0]) {
    const before = process.cpuUsage();
    try {
      return super.run(query);
    } finally {
      const { user, system } = process.cpuUsage(before);
      this.spent += user + system;
      this.asked += 1;
    }
  }
}

/** Microseconds that looking at the clock twice takes and does not show: they are neither SQLite's nor the Worker's. */
function unseenByTheClock(times = 20_000): number {
  let seen = 0;
  const began = process.cpuUsage();
  for (let time = 0; time < times; time += 1) {
    const { user, system } = process.cpuUsage(process.cpuUsage());
    seen += user + system;
  }
  const { user, system } = process.cpuUsage(began);
  return Math.max(0, (user + system - seen) / times);
}

/** What a carrier answers. It is no response of Node's, whose making and reading in JavaScript is the Worker's nowhere else. */
const taken = {
  ok: true,
  status: 200,
  headers: new Headers(),
  json: async () => ({ emails: [{ id: 'e' }] }),
} as unknown as Response;

/** A night of the house: 5,000 people, of whom so many are to be told something, by a carrier that takes all of it. */
export async function night(people: number, unanswered: number): Promise<Night> {
  const proxy = await getPlatformProxy<{ DB: D1Database }>({
    persist: false,
    remoteBindings: false,
  });
  const rows: Rows = { rowsRead: 0, rowsWritten: 0 };
  const worst = { requests: 0, queries: 0 };
  let [queries, requests, runs] = [0, 0, 0];
  const { fetch: realFetch } = globalThis;
  const { now: realNow } = Date;
  try {
    const d1 = metered(proxy.env.DB, rows);
    const counting = {
      prepare: (sql: string) => d1.prepare(sql),
      batch: (statements: D1PreparedStatement[]) => {
        queries += statements.length;
        return d1.batch(statements);
      },
    } as unknown as D1Database;
    await migrate(proxy.env.DB);
    const began = await fill(proxy.env.DB, people, unanswered);
    let clock = began;
    Date.now = () => clock;
    globalThis.fetch = async () => {
      requests += 1;
      return taken;
    };
    const toldOf = async () =>
      (await proxy.env.DB.prepare(
        "select count(*) n from messages where name = 'takes-longer' and state = 'sent'",
      ).first<number>('n')) ?? 0;
    const env = envOf(counting);
    let [first, last] = [0, 0];
    for (let sent = 0; sent < unanswered && runs < 1000; clock += between) {
      [queries, requests] = [0, 0];
      await runJob(env, clock);
      runs += 1;
      if (requests > 0) [first, last] = [first || clock, clock];
      worst.queries = Math.max(worst.queries, queries);
      worst.requests = Math.max(worst.requests, requests);
      sent = await toldOf();
    }
    const sent = await toldOf();
    const { ASSETS } = envOf(proxy.env.DB);
    const unseen = unseenByTheClock();
    /** Each run of such a night: milliseconds, and whether it sent something. */
    const onceMore = async () => {
      const alone = new Counting();
      clock = await fill(alone.d1, people, unanswered);
      const house = { ...envOf(alone.d1), ASSETS };
      const spent: { ms: number; sent: boolean }[] = [];
      for (let each = 0; each < runs; each += 1, clock += between) {
        [alone.spent, alone.asked, requests] = [0, 0, 0];
        const before = process.cpuUsage();
        await runJob(house, clock);
        const { user, system } = process.cpuUsage(before);
        const ms = (user + system - alone.spent - alone.asked * unseen) / 1000;
        spent.push({ ms, sent: requests > 0 });
      }
      return spent;
    };
    // The first night is that of an isolate that has just started.
    await onceMore();
    const nights: Awaited<ReturnType<typeof onceMore>>[] = [];
    for (let night = 0; night < nightsMeasured; night += 1) nights.push(await onceMore());
    const least = Array.from({ length: runs }, (_, run) => ({
      ms: Math.min(...nights.map((spent) => spent[run]?.ms ?? Number.POSITIVE_INFINITY)),
      sent: nights[0]?.[run]?.sent === true,
    }));
    const cpu = median(least.filter(({ sent }) => sent).map(({ ms }) => ms));
    const dearest = Math.max(...least.map(({ ms }) => ms));
    return { runs, hours: (last - first) / 3_600_000, ...worst, ...rows, sent, cpu, dearest };
  } finally {
    globalThis.fetch = realFetch;
    Date.now = realNow;
    await proxy.dispose();
  }
}
