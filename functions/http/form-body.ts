import { Problem } from './problem.ts';

/** No form of ours comes near this many bytes; what is longer is refused unread. */
export const longestBody = 64 * 1024;

const formType = /^application\/x-www-form-urlencoded\s*(?:;\s*charset="?utf-8"?\s*)?$/i;

/** Reads a body of unknown length, and stops as soon as it is too long. */
async function readCounting(body: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
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
 * Reads what a form sent.
 *
 * @throws Problem 415 for any other content type, 413 for more than 64 KB, whether announced or not
 */
export async function readForm(request: Request): Promise<URLSearchParams> {
  if (!formType.test(request.headers.get('Content-Type') ?? '')) throw new Problem(415);
  const announced = request.headers.get('Content-Length');
  if (announced === null)
    return new URLSearchParams(request.body === null ? '' : await readCounting(request.body));
  if (Number(announced) > longestBody) throw new Problem(413);
  return new URLSearchParams(await request.text());
}
