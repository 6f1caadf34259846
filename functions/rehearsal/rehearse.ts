import { sendAddress } from '../../domain/forms/address.ts';
import { reserved } from '../../domain/forms/reserved.ts';
import { typedText } from '../announcements/typed-text.ts';
import type { Env } from '../env.ts';
import { databaseAt } from './database.ts';
import { answers } from './form.ts';
import { site } from './site.ts';

/** What answers in the Worker. */
type Answering = (request: Request, env: Env) => Response | Promise<Response>;

/**
 * The house with nobody in it: a form that nobody has, and one row of it.
 *
 * @param now when that row came and somebody signed in, in milliseconds
 */
export const houseAt = (now: number): Env => ({
  ASSETS: site,
  DB: databaseAt(now),
  CONSOLE_DRIVER: 'local',
  LOCAL: 'yes',
  MAIL_DRIVER: 'local',
});

/** What ran twice is compiled better than what ran once; after three times little is gained. */
const rounds = 3;

const machine = 'http://localhost';
const form = 'rehearsal';
const secret = '0'.repeat(64);
const headers = { Cookie: `console=${secret}; space=${secret}`, Origin: machine };

const read = (path: string): Request => new Request(`${machine}${path}`, { headers });

/** A start has no streams either: what is posted is handed over by hand. */
function posted(path: string, fields: Readonly<Record<string, string>>): Request {
  const body = new TextEncoder().encode(String(new URLSearchParams(fields)));
  const request = new Request(`${machine}${path}`, {
    method: 'POST',
    headers: {
      ...headers,
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': String(body.length),
    },
  });
  return Object.assign(request, { arrayBuffer: async () => body.buffer });
}

const parts = '/console/exports/1/';
const moment = '1-1';
const part = '1.0-1.0-1';
const submission = '00000000-0000-8000-8000-000000000000';
const person = '00000000-0000-4000-8000-000000000000';

/** What the page before the sending posts: the answers, and that they are to be sent now. */
const sent = (): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, String(answer)])),
  [reserved.language]: 'fr',
  [reserved.page]: 'check',
  [reserved.go]: 'send',
  [reserved.started]: '0',
  [reserved.key]: person,
});

/** An announcement as a coordinator types it: what reads Markdown is dear the first time, too. */
const typed = 'Bonjour {name},\n\n- **ici** : [la page](/guide/)\n- là\n\n> À lundi.';

/** A request for each screen, and for a form that is sent. */
export const asked = (): readonly Request[] => [
  read('/console/sign-in/'),
  read('/console/'),
  read('/console/submissions/'),
  read(`/console/submissions/?form=${form}`),
  read(`/console/submissions/${submission}/`),
  read(`/console/submissions/${submission}/mail/?status=accepted`),
  read(`/console/submissions/${submission}/correct/`),
  read(`/console/submissions/${submission}/erase/`),
  read('/console/coordinators/'),
  read('/console/people/'),
  read('/console/invitations/'),
  read(`/console/people/${person}/`),
  read(`/console/people/${person}/erase/`),
  read('/console/pairs/'),
  read('/console/pulse/'),
  read(`/console/pairs/${person}/`),
  read('/console/requests/'),
  read('/console/evenings/'),
  read('/console/proposals/'),
  read('/console/improvements/'),
  read('/console/gatherings/'),
  read(`/console/gatherings/${person}/`),
  read('/console/programmes/one/'),
  read('/console/testimonials/'),
  read('/console/thanks/one/'),
  read('/console/questionnaires/'),
  read('/console/announcements/'),
  read('/console/new-announcement/'),
  read('/console/texts/'),
  read('/console/messages/'),
  read('/console/ahead/'),
  read(`/console/messages/${person}/`),
  read(`/console/totals/?form=${form}`),
  read('/console/totals/objectives/'),
  read('/console/totals/report/'),
  read(`/console/exports/?form=${form}`),
  posted('/console/exports/', { form }),
  read(`${parts}?moment=${moment}`),
  ...['excel', 'csv', 'json'].map((format) =>
    posted(parts, { part, format, moment, answers: 'labels' }),
  ),
  read('/recevoir-mon-lien/'),
  read('/lien/'),
  read('/mon-espace/'),
  read(`/mon-espace/answers/${submission}/`),
  read(`/mon-espace/answers/${submission}/correct/`),
  read(`/mon-espace/programmes/${submission}/leave/`),
  read(`/mon-espace/pairs/${submission}/`),
  read(`/mon-espace/pairs/${submission}/charter/`),
  read(`/mon-espace/pairs/${submission}/roadmap/`),
  read(`/mon-espace/pairs/${submission}/objectives/`),
  read(`/mon-espace/pairs/${submission}/help/`),
  read(`/mon-espace/pairs/${submission}/new-session/`),
  read('/mon-espace/gatherings/'),
  read('/mon-espace/address/'),
  read('/mon-espace/erase/'),
  read('/mon-espace/copy.html'),
  posted(sendAddress(form), sent()),
];

/** Answers without their bodies: a start has no streams, and nobody reads what is rehearsed. */
const unsent = (Real: typeof Response): typeof Response =>
  class extends Real {
    constructor(_body?: BodyInit | null, init?: ResponseInit) {
      super(null, init);
    }
  };

/**
 * Asks for every screen, as somebody who is signed in and has a page of their own, sends a form, and
 * throws the answers away. What an
 * engine runs for the first time it must compile, which costs more than what it does; this happens as
 * the Worker starts and is nobody's request: of that, the free plan gives ten milliseconds.
 *
 * @throws when a screen is not answered as it should be: then the first requests are slower, and
 *   nothing else
 */
export async function rehearse(answer: Answering): Promise<void> {
  // As the Worker starts: on the platform 0, its clock does not run yet.
  const house = houseAt(Date.now());
  const { Response: Real } = globalThis;
  globalThis.Response = unsent(Real);
  // A start has no random numbers either. What stands on the object itself hides the real one.
  Object.defineProperty(crypto, 'randomUUID', { value: () => person, configurable: true });
  try {
    for (let round = 0; round < rounds; round++) typedText(typed, 'fr', machine);
    for (const request of Array.from({ length: rounds }, asked).flat()) {
      const { status } = await answer(request, house);
      if (status !== 200 && status !== 303)
        throw new Error(`${request.method} ${request.url}: ${status}`);
    }
  } finally {
    globalThis.Response = Real;
    Reflect.deleteProperty(crypto, 'randomUUID');
  }
}
