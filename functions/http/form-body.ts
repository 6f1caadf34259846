import { Problem } from './problem.ts';

/**
 * No form of ours comes near this many bytes, not even filled to the last character with emoji, each
 * of which is sent as twelve; what is longer is refused unread.
 */
export const longestBody = 512 * 1024;

const strict = { fatal: true, ignoreBOM: false };
/** For whole bodies: it keeps nothing from one to the next. */
const whole = new TextDecoder('utf-8', strict);
const formType = /^application\/x-www-form-urlencoded\s*(?:;\s*charset="?utf-8"?\s*)?$/i;

/** Reads a body of unknown length, and stops as soon as it is too long. */
async function readCounting(body: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder('utf-8', strict);
  let text = '';
  let length = 0;
  for await (const part of body) {
    length += part.byteLength;
    if (length > longestBody) throw new Problem(413);
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * Looks whether all bytes that are written as `%C3%A9` are UTF-8. A percent sign that begins none may
 * stand for itself; only then each of them is looked at by itself.
 *
 * @throws URIError
 */
function requireUtf8(text: string): void {
  try {
    decodeURIComponent(text);
  } catch {
    for (const [bytes] of text.matchAll(/(?:%[\da-f]{2})+/gi)) decodeURIComponent(bytes);
  }
}

/** Reads a body whose bytes are the UTF-8 that they say they are, also those written out. */
async function readText(request: Request, announced: boolean): Promise<string> {
  try {
    const text = announced
      ? whole.decode(await request.arrayBuffer())
      : request.body && (await readCounting(request.body));
    if (!text) return '';
    requireUtf8(text);
    return text;
  } catch (error) {
    if (error instanceof TypeError || error instanceof URIError) throw new Problem(400);
    throw error;
  }
}

/**
 * Reads what a form sent.
 *
 * @throws Problem 415 for any other content type, 413 for more than 512 KB, whether announced or
 * not, 400 for bytes that are not UTF-8
 */
export async function readForm(request: Request): Promise<URLSearchParams> {
  if (!formType.test(request.headers.get('Content-Type') ?? '')) throw new Problem(415);
  const length = request.headers.get('Content-Length');
  if (Number(length) > longestBody) throw new Problem(413);
  return new URLSearchParams(await readText(request, length !== null));
}
