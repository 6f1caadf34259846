import { signUp } from '../send/filled-form.ts';
import type { Alone } from './alone.ts';
import { type Asked, ask } from './spent.ts';
import type { Sqlite } from './sqlite-as-d1.ts';

interface Step {
  readonly name: string;
  readonly asked: Asked;
}

const posted = (
  headers: Record<string, string>,
  path: string,
  fields: Record<string, string>,
  status: number,
): Asked => ({
  path,
  status,
  init: {
    method: 'POST',
    headers,
    body: new URLSearchParams(fields),
  },
});

/** The steps of an export of everything: what begins it, the page of its parts, a part in each format. */
export async function exportSteps(
  worker: Alone,
  headers: Record<string, string>,
  sqlite: Sqlite,
): Promise<Step[]> {
  const form = signUp.form.id;
  const begin = posted(headers, '/console/exports/', { form }, 303);
  const begun = (await ask(worker, begin)).answer.headers.get('Location') ?? '';
  const page = { path: begun, init: { headers } };
  const parts = async () => {
    const { text } = await ask(worker, page);
    return [...text.matchAll(/name="part" value="([^"]+)" data-rows="(\d+)"/g)];
  };
  const { pathname, searchParams } = new URL(begun, worker.address);
  const moment = searchParams.get('moment') ?? '';
  const partOf = (part: string, format: string) =>
    posted(headers, pathname, { part, format, moment, answers: 'labels' }, 200);
  const [[, usual = '', rows] = []] = await parts();
  const steps = [
    { name: 'export, begin', asked: begin },
    { name: 'export, its parts', asked: page },
    ...['excel', 'csv', 'json'].map((format) => ({
      name: `export, a part of ${rows}, ${format}`,
      asked: partOf(usual, format),
    })),
  ];
  sqlite.run({
    sql: "update submissions set answers = json_set(answers, '$.experience', ?) where rowid <= 1000",
    params: ['« Longue réponse ; avec tout ». '.repeat(60)],
  });
  const [[, long = '', few] = []] = await parts();
  return [
    ...steps,
    { name: `export, a part of ${few} long answers, excel`, asked: partOf(long, 'excel') },
  ];
}
