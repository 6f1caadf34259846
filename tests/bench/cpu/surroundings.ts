import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { builtForms } from '../../../commands/built-forms.ts';
import { formDefinitions } from '../../../domain/addresses.ts';
import { alwaysOpen } from '../../support/always-open.ts';
import type { Query, Sqlite } from './sqlite-as-d1.ts';

/** A server on this machine. */
interface Served {
  /** `127.0.0.1:` and its port. */
  readonly address: string;
  stop(): void;
}

async function serve(listener: RequestListener): Promise<Served> {
  const server = createServer({ keepAliveTimeout: 600_000 }, listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { address: `127.0.0.1:${port}`, stop: () => void server.close() };
}

/** Serves a database by the API that the platform's own binding speaks. */
export const serveDatabase = (sqlite: Sqlite): Promise<Served> =>
  serve(async (request, answer) => {
    const sent: Query | Query[] = JSON.parse(await text(request));
    const results = [sent].flat().map((query) => sqlite.run(query));
    answer.setHeader('Content-Type', 'application/json');
    answer.end(JSON.stringify(Array.isArray(sent) ? results : results[0]));
  });

const policy = (): Promise<string> =>
  readFile('dist/_headers', 'utf8').then(
    (headers) => /Content-Security-Policy: (.*)/.exec(headers)?.[1] ?? '',
  );

/** The definitions of the forms with every programme open: what is sent is taken in any year. */
const openForms = (): ReadonlyMap<string, string> =>
  new Map(
    builtForms().map((form) => [
      `${formDefinitions}${form.form.id}.json`,
      JSON.stringify(alwaysOpen(form)),
    ]),
  );

/** Serves the built site as the binding for assets does: a file, its type and the policy. */
export async function serveSite(): Promise<Served> {
  const files = new Map<string, Buffer | string>(openForms());
  const contentPolicy = await policy();
  return serve(async (request, answer) => {
    const { pathname } = new URL(request.url ?? '', 'http://assets.local');
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    try {
      const bytes = files.get(file) ?? (await readFile(join('dist', file)));
      files.set(file, bytes);
      const type = file.endsWith('.html') ? 'text/html; charset=utf-8' : 'application/json';
      answer.setHeader('Content-Type', type);
      answer.setHeader('Content-Security-Policy', contentPolicy);
      answer.end(bytes);
    } catch {
      answer.writeHead(404).end();
    }
  });
}
