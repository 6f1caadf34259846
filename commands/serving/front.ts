import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';

/** Names under which one's own machine may be asked; any other was made to point here by somebody else. */
const ownNames = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/** Headers by which a platform tells a Worker what it knows; from a browser they are inventions. */
const platform = /^(?:mf-|cf-|x-forwarded-|x-real-ip$|forwarded$)/i;

/** Headers that a proxy does not hand on. */
const ofTheConnection =
  /^(?:connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/i;

/** Headers without those of a kind; the same name may stand there several times. */
const without = (headers: readonly string[], kinds: readonly RegExp[]): string[] =>
  headers.flatMap((name, index) =>
    index % 2 === 0 && !kinds.some((kind) => kind.test(name))
      ? [name, headers[index + 1] ?? '']
      : [],
  );

const refuse = (response: ServerResponse, status: number, sentence: string): void =>
  void response
    .writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
    .end(`${sentence}\n`);

/** What `npm run dev` adds to the site. */
export interface Addition {
  /** Answers instead of the site where it returns `true`. */
  answers(asked: IncomingMessage, response: ServerResponse): boolean;
  /** Stands at the end of each page. */
  readonly markup: string;
}

/** What stands between the browser and workerd. */
export interface Front {
  readonly addition?: Addition | undefined;
  /** Where workerd listens now. */
  readonly behind: () => URL;
}

/** Hands a request on to workerd, and its answer back, with the markup at the end of each page. */
function handOn(
  asked: IncomingMessage,
  response: ServerResponse,
  {
    hostname,
    port,
    agent,
    markup,
  }: { hostname: string; port: string; agent: Agent; markup: string },
): void {
  const isRead = asked.method === 'GET';
  const headers = [
    // A page that something is added to must come as it is written.
    ...without(asked.rawHeaders, [
      platform,
      ofTheConnection,
      ...(markup ? [/^accept-encoding$/i] : []),
    ]),
    ...['CF-Connecting-IP', asked.socket.remoteAddress ?? '127.0.0.1'],
    // A body that came in chunks goes on in chunks; one with a length has it among the headers.
    ...(asked.headers['transfer-encoding'] ? ['Transfer-Encoding', 'chunked'] : []),
  ];
  const to = { hostname, port, path: asked.url, method: asked.method, headers, agent };
  const inner = request(to, (answer) => {
    const isPage = /^text\/html\b/.test(answer.headers['content-type'] ?? '');
    const more = isPage && isRead ? markup : '';
    const stays = more === '' ? [ofTheConnection] : [ofTheConnection, /^content-length$/i];
    response.writeHead(
      answer.statusCode ?? 502,
      answer.statusMessage,
      without(answer.rawHeaders, stays),
    );
    answer.pipe(response, { end: false });
    answer.on('end', () => response.end(more));
    answer.on('error', () => response.destroy());
  });
  inner.on('error', () => {
    if (response.headersSent) response.destroy();
    else refuse(response, 502, 'The site is starting again: reload this page.');
  });
  response.on('close', () => inner.destroy());
  asked.pipe(inner);
}

/**
 * Serves on one's own machine what workerd answers, and lets nothing of Miniflare's through: whoever
 * asks by a foreign name is refused, headers that only the platform may set are taken off, and
 * development addresses (`/cdn-cgi/…`) are no addresses of this site.
 *
 * @throws when the port is taken
 */
export async function openFront(port: number, { addition, behind }: Front) {
  const agent = new Agent({ keepAlive: true });
  const server = createServer((asked, response) => {
    const { host = '' } = asked.headers;
    const { url = '' } = asked;
    if (!ownNames.test(host)) refuse(response, 403, 'This site is served to its own machine only.');
    else if (!url.startsWith('/')) refuse(response, 400, 'This is no address of the site.');
    else if (/^\/+cdn-cgi(?:\/|$)/i.test(url)) refuse(response, 404, 'There is no such page.');
    else if (!addition?.answers(asked, response)) {
      const { hostname, port } = behind();
      handOn(asked, response, { hostname, port, agent, markup: addition?.markup ?? '' });
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const given = server.address();
  return {
    /** The port that it got: the one asked for, or for 0 a free one. */
    port: given && typeof given === 'object' ? given.port : port,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      agent.destroy();
      await closed;
    },
  };
}
