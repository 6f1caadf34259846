import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a carrier was asked. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A carrier's way to answer. */
export type Answers = (response: ServerResponse, asked: Asked) => void;

/** A carrier of mail on loopback that answers as it is told, and remembers what it was asked. */
export async function httpCarrier(first: Answers) {
  const asked: Asked[] = [];
  let answers = first;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const one = { path: request.url ?? '', headers: request.headers, body };
      asked.push(one);
      answers(response, one);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer: (next: Answers) => {
      answers = next;
      asked.length = 0;
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An answer of a status with a body, which is no JSON unless it is an object. */
export const saying =
  (status: number, body: object | string = {}, headers: Record<string, string> = {}): Answers =>
  (response) =>
    void response
      .writeHead(status, headers)
      .end(typeof body === 'string' ? body : JSON.stringify(body));
