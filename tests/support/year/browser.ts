import { vi } from 'vitest';
import { answer } from '../../../functions/app.ts';
import { encoded, type Fields } from '../whole-form.ts';
import { house } from './clock.ts';

const machine = 'http://localhost:8787';

/** A page as somebody sees it. */
export interface Seen {
  readonly status: number;
  readonly html: string;
  /** Without tags, each blank a plain one. */
  readonly text: string;
}

/** What somebody sees of an answer. */
async function seenOf(given: Response): Promise<Seen> {
  const html = await given.text();
  const text = html
    .replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ');
  return { status: given.status, html, text };
}

/** A browser of one person: it keeps cookies. */
export class Browser {
  readonly #kept = new Map<string, string>();

  async #ask(path: string, init: RequestInit): Promise<Response> {
    const Cookie = [...this.#kept].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as object), ...(Cookie ? { Cookie } : {}) };
    const request = new Request(`${machine}${path}`, { ...init, headers, redirect: 'manual' });
    const given = await answer(request, house);
    for (const cookie of given.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      if (/max-age=0\b/i.test(cookie)) this.#kept.delete(pair.slice(0, at));
      else this.#kept.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return given;
  }

  /** Opens a page. */
  open = async (path: string): Promise<Seen> => seenOf(await this.#ask(path, {}));

  /** Sends a form of a page; what is answered to it must not be a fault. Gives where it leads. */
  async send(path: string, fields: Fields): Promise<string> {
    const headers = { Origin: machine };
    const given = await this.#ask(path, { method: 'POST', body: encoded(fields), headers });
    const to = given.headers.get('Location');
    if (to === null || given.status >= 400)
      throw new Error(`${path}: ${given.status} ${(await seenOf(given)).text.slice(0, 600)}`);
    return to;
  }
}

/** A coordinator enters the console, by the code that is printed on their machine. */
export async function enterConsole(): Promise<Browser> {
  const browser = new Browser();
  await browser.open('/console/sign-in/');
  const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await browser.send('/console/sign-in/code/', {});
  const code = /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(String(printed.mock.calls[0]?.[0]))?.[0] ?? '';
  printed.mockRestore();
  await browser.send('/console/sign-in/', { code });
  return browser;
}
