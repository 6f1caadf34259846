import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { Addition } from './front.ts';

/** What the browser is told after each change. */
export interface Told {
  /** Empty when the site stands as it is written. */
  readonly faults: string;
  /** The line above them: that the page shown is the one from before. */
  readonly closing: string;
}

const script = readFileSync(new URL('./faults-in-browser.client.js', import.meta.url));

/**
 * For `npm run dev`: the page that one looks at reloads when the site was built anew, and shows the
 * faults of the content, in the words of the check, when it could not be.
 */
export function faultsInBrowser(isBuilt: () => boolean) {
  const listening = new Set<ServerResponse>();
  let now: Told = { faults: '', closing: '' };
  const event = (name: string): string => `event: ${name}\ndata: ${JSON.stringify(now)}\n\n`;
  const addition: Addition = {
    markup: '<script src="/_dev/faults.js"></script>',
    answers(asked, response) {
      const [path] = (asked.url ?? '').split('?');
      if (path === '/_dev/faults.js')
        response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
      else if (path === '/_dev/changes') {
        response.writeHead(200, {
          'Content-Type': 'text/event-stream',
          'Cache-Control': 'no-store',
        });
        response.write(event('now'));
        listening.add(response);
        response.on('close', () => listening.delete(response));
      } else if (isBuilt()) return false;
      else
        response
          .writeHead(503, { 'Content-Type': 'text/html; charset=utf-8' })
          .end(`<!doctype html><meta charset="utf-8"><title>Binôme</title>${addition.markup}`);
      return true;
    },
  };
  return {
    addition,
    /** Tells every open page: with faults to show them, without to load itself again. */
    tell(told: Told): void {
      now = told;
      for (const response of listening) response.write(event(told.faults === '' ? 'built' : 'now'));
    },
  };
}
