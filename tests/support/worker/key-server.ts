import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';

/** How an address answers from now on: with a body, or not at all. */
export interface Answering {
  readonly status?: number;
  readonly body?: string;
  readonly hangs?: boolean;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the server stands: what was put at one of its addresses is answered there. */
    readonly keyServer: string;
  }
}

/**
 * A server on the machine that stands in for Cloudflare Access. PUT says how an address answers; GET is
 * answered so, and with `?asked` tells how often it was.
 */
export default async function serveKeys(project: TestProject): Promise<() => Promise<void>> {
  const answering = new Map<string, Answering>();
  const asked = new Map<string, number>();
  const answer = (path: string, response: ServerResponse) => {
    asked.set(path, (asked.get(path) ?? 0) + 1);
    const { status = 200, body = '', hangs } = answering.get(path) ?? { status: 404 };
    if (!hangs) response.writeHead(status, { 'Content-Type': 'application/json' }).end(body);
  };
  const server = createServer(async (request, response) => {
    const [path = '', query] = (request.url ?? '').split('?');
    if (request.method === 'PUT') {
      let text = '';
      for await (const chunk of request) text += chunk;
      answering.set(path, JSON.parse(text));
      response.end();
    } else if (query === 'asked') response.end(String(asked.get(path) ?? 0));
    else answer(path, response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  project.provide('keyServer', `http://127.0.0.1:${port}`);
  return async () => {
    server.closeAllConnections();
    server.close();
  };
}
