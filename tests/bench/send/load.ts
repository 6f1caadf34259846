import { Agent, request } from 'node:http';

/** Where to send, and what each request carries. */
export interface Target {
  readonly address: URL;
  readonly body: () => string;
}

const sendOne = ({ address, body }: Target, agent: Agent): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const text = body();
    const headers = {
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': Buffer.byteLength(text),
      Origin: address.origin,
      'Sec-Fetch-Site': 'same-origin',
    };
    const sent = request(address, { method: 'POST', agent, headers }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode === 303));
    });
    sent.on('error', reject);
    sent.end(text);
  });

/**
 * Sends forms over so many kept connections, one after the other on each, for so many milliseconds.
 *
 * @returns how many were acknowledged with 303, and how many a second
 */
export async function load(
  target: Target,
  connections: number,
  milliseconds: number,
): Promise<{ readonly acknowledged: number; readonly perSecond: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const begin = performance.now();
  let acknowledged = 0;
  const visitor = async () => {
    while (performance.now() - begin < milliseconds)
      if (await sendOne(target, agent)) acknowledged += 1;
  };
  await Promise.all(Array.from({ length: connections }, visitor));
  const perSecond = (acknowledged * 1000) / (performance.now() - begin);
  agent.destroy();
  return { acknowledged, perSecond };
}
