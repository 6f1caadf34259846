import { addresses } from '../../../domain/addresses.ts';
import { answeredQuestions } from '../../../domain/forms/questions.ts';
import { askedOf } from '../private/screens.ts';
import { signUp } from '../send/filled-form.ts';
import type { Alone } from './alone.ts';
import { type Asked, ask } from './spent.ts';
import type { Sqlite } from './sqlite-as-d1.ts';

interface Step {
  readonly name: string;
  readonly asked: Asked;
}

/** What makes answers long: as much as a form lets one write, twice over. */
function lengthen(sqlite: Sqlite): void {
  const long = answeredQuestions(signUp.form).find(({ kind }) => kind === 'long_text');
  sqlite.run({
    sql: 'update submissions set answers = json_set(answers, ?, ?) where rowid <= 1000',
    params: [`$.${long?.id ?? 'long'}`, '« Longue réponse ; avec tout ». '.repeat(60)],
  });
}

/** The steps of an export of everything: what begins it, the page of its parts, a part in each format. */
export async function exportSteps(worker: Alone, cookie: string, sqlite: Sqlite): Promise<Step[]> {
  const form = signUp.form.id;
  const asked = (path: string, status: number, fields?: Record<string, string>): Asked => {
    const sent = fields && { sent: () => fields };
    return { path, status, init: (origin) => askedOf({ cookie, ...sent }, origin) };
  };
  const begin = asked(`${addresses.console.fr}exports/`, 303, { form });
  const begun = (await ask(worker, begin)).answer.headers.get('Location') ?? '';
  const page = asked(begun, 200);
  const parts = async () => {
    const { text } = await ask(worker, page);
    return [...text.matchAll(/name="part" value="([^"]+)" data-rows="(\d+)"/g)];
  };
  const { pathname, searchParams } = new URL(begun, worker.address);
  const moment = searchParams.get('moment') ?? '';
  const partOf = (part: string, format: string) =>
    asked(pathname, 200, { part, format, moment, answers: 'labels' });
  const [[, usual = '', rows] = []] = await parts();
  const steps = [
    { name: 'export, begin', asked: begin },
    { name: 'export, its parts', asked: page },
    ...['excel', 'csv', 'json'].map((format) => ({
      name: `export, a part of ${rows}, ${format}`,
      asked: partOf(usual, format),
    })),
  ];
  lengthen(sqlite);
  const [[, long = '', few] = []] = await parts();
  return [
    ...steps,
    { name: `export, a part of ${few} long answers, excel`, asked: partOf(long, 'excel') },
  ];
}
