import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addresses } from '../../domain/addresses.ts';
import { datedEnv, env, visit } from '../../tests/support/worker/visitor.ts';
import type { Env } from '../env.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

const open = (path: string, moment: string, init?: RequestInit, house: Env = env) => {
  vi.setSystemTime(moment);
  return visit(path, init, house);
};

/** The ways into a programme that its page shows at a moment, and what it says of its applications. */
async function doorsAt(path: string, moment: string, house?: Env) {
  const found: { said: Set<string>; hrefs: Set<string> } = { said: new Set(), hrefs: new Set() };
  let text = '';
  await new HTMLRewriter()
    .on('.doors strong', {
      text(chunk) {
        text += chunk.text;
        if (!chunk.lastInTextNode) return;
        found.said.add(text);
        text = '';
      },
    })
    .on('.doors a', { element: (link) => void found.hrefs.add(link.getAttribute('href') ?? '') })
    .transform(await open(path, moment, {}, house))
    .text();
  return {
    said: [...found.said].map((each) => each.replaceAll('\u00a0', ' ')),
    hrefs: [...found.hrefs],
  };
}

const signUp = [
  '/formulaires/etre-accompagne/?programme=leadership',
  '/formulaires/devenir-mentor/?programme=leadership',
];
const notice = ['/formulaires/prevenez-moi/?programme=leadership'];

describe('the page of a programme, built once, has the doors of the moment', () => {
  test.each([
    ['2027-01-11T22:59:59Z', notice, 'Inscriptions à partir du mardi 12 janvier 2027'],
    ['2027-01-11T23:00:00Z', signUp, 'Inscriptions jusqu’au vendredi 12 février 2027'],
    ['2027-02-12T22:59:59Z', signUp, 'Inscriptions jusqu’au vendredi 12 février 2027'],
    ['2027-02-12T23:00:00Z', notice, 'Inscriptions closes depuis le vendredi 12 février 2027'],
    [
      '2027-07-06T12:00:00Z',
      notice,
      'Inscriptions closes, en cours jusqu’au jeudi 2 décembre 2027',
    ],
    ['2027-12-02T23:00:00Z', notice, 'Terminé depuis le jeudi 2 décembre 2027'],
  ])('at %s', async (moment, hrefs, said) => {
    expect(await doorsAt('/programmes/leadership/', moment)).toEqual({ said: [said], hrefs });
  });
});

describe('an organisation with a clock of its own', () => {
  const reunion = {
    zone: 'Indian/Reunion',
    name: { fr: 'heure de La Réunion', en: 'Réunion time' },
  };
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const found = await datedEnv.ASSETS.fetch(input, init);
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    return pathname.endsWith('/forms/index.json')
      ? Response.json({ ...(await found.json<object>()), clock: reunion })
      : found;
  };
  const house = { ...datedEnv, ASSETS: { fetch } as Fetcher };
  const doors = async (moment: string, where: Env) =>
    (await doorsAt('/programmes/leadership/', moment, where)).hrefs;

  test('opens and closes at its own midnight, and no other house with it', async () => {
    const before = '2027-01-11T19:59:59Z';
    const after = '2027-01-11T20:00:00Z';
    expect(await doors(before, house)).toEqual(notice);
    expect(await doors(after, house)).toEqual(signUp);
    expect(await doors(after, datedEnv)).toEqual(notice);
    expect(await doors(after, house)).toEqual(signUp);
  });
});

/** The programmes of a list at a moment, in its order, each with what is said of its applications. */
async function listAt(path: string, moment: string) {
  const found: string[][] = [];
  const add = (text: string) => found.at(-1)?.push(text.replaceAll('\u00a0', ' '));
  await new HTMLRewriter()
    .on('.entries > li', { element: () => void found.push([]) })
    .on('.entries h2 a, .entries h3 a', {
      element: (link) => void add(link.getAttribute('href')?.split('/').at(-2) ?? ''),
    })
    .on('.entries strong', { text: ({ text }) => void (text !== '' && add(text)) })
    .transform(await open(path, moment))
    .text();
  return found.map((each) => each.join(' '));
}

test.each(['/programmes/', '/'])(
  '%s lists what is open by its closing date, then what is to come, then the rest',
  async (path) => {
    expect(await listAt(path, '2026-12-16T12:00:00Z')).toEqual([
      'startups-internes Inscriptions jusqu’au mercredi 16 décembre 2026',
      'integration Inscriptions jusqu’au vendredi 18 décembre 2026',
      'mentorat-inverse Inscriptions jusqu’au vendredi 15 janvier 2027',
      'leadership Inscriptions à partir du mardi 12 janvier 2027',
      'entrepreneurs Inscriptions à partir du jeudi 18 février 2027',
    ]);
    expect(await listAt(path, '2027-01-13T12:00:00Z')).toEqual([
      'mentorat-inverse Inscriptions jusqu’au vendredi 15 janvier 2027',
      'leadership Inscriptions jusqu’au vendredi 12 février 2027',
      'entrepreneurs Inscriptions à partir du jeudi 18 février 2027',
      'startups-internes Inscriptions closes depuis le mercredi 16 décembre 2026',
      'integration Inscriptions closes, en cours jusqu’au lundi 10 janvier 2028',
    ]);
  },
);

/** The doors of the home page at a moment, each by its programme, with how it stands and what is said under it. */
async function colonnadeAt(path: string, moment: string) {
  const found: string[] = [];
  await new HTMLRewriter()
    .on('.colonnade a', {
      element: (link) => void found.push(link.getAttribute('href')?.split('/').at(-2) ?? ''),
    })
    .on('.colonnade a > span', {
      element: (span) => void found.push(`${found.pop()} ${span.getAttribute('class')}:`),
      text: ({ text }) =>
        void (text && found.push(`${found.pop()} ${text.replaceAll('\u00a0', ' ')}`)),
    })
    .transform(await open(path, moment))
    .text();
  return found;
}

test('the home page opens each door on its day, and says until when', async () => {
  expect(await colonnadeAt('/', '2027-01-14T12:00:00Z')).toEqual([
    'startups-internes closed: inscriptions closes',
    'integration closed: inscriptions closes',
    'mentorat-inverse open: jusqu’au 15 janvier',
    'leadership open: jusqu’au 12 février',
    'entrepreneurs upcoming: dès le 18 février',
  ]);
  expect(await colonnadeAt('/en/', '2027-01-11T12:00:00Z')).toContain(
    'leadership upcoming: from 12 January',
  );
});

/** What the picture and the list of a programme's days say of the day: where its mark stands, and before what. */
async function todayAt(path: string, moment: string) {
  const ahead: (string | null)[] = [];
  const mark: (string | null)[] = [];
  const listed: (string | null)[] = [];
  await new HTMLRewriter()
    .on('.course .ahead', { element: (part) => void ahead.push(part.getAttribute('x')) })
    .on('.course rect:not(.ahead)', { element: (part) => void mark.push(part.getAttribute('x')) })
    .on('.dates .today', { element: () => void listed.push('today') })
    .on('.dates time', { element: (day) => void listed.push(day.getAttribute('datetime')) })
    .transform(await open(path, moment))
    .text();
  const rank = listed.indexOf('today');
  return { ahead, mark, before: rank < 0 ? undefined : listed[rank + 1] };
}

test.each([
  ['2026-12-01T12:00:00Z', { ahead: ['0%'], mark: [], before: '2027-01-05' }],
  ['2027-01-12T12:00:00Z', { ahead: ['0%'], mark: ['0%'], before: '2027-01-19' }],
  ['2027-06-23T12:00:00Z', { ahead: ['50%'], mark: ['50%'], before: '2027-07-06' }],
  ['2027-12-03T12:00:00Z', { ahead: ['100%'], mark: [] }],
])('at %s the year of a programme has its mark where the day is', async (moment, today) => {
  expect(await todayAt('/programmes/leadership/', moment)).toEqual(today);
});

describe('a page that follows the day', () => {
  const path = addresses.programmes.en;

  test('has the headers of a static page, its policy among them', async () => {
    const page = await open(path, '2026-11-26T12:00:00Z');
    const built = await env.ASSETS.fetch(`https://assets.local${path}`);
    const but = ({ headers }: Response) =>
      Object.fromEntries([...headers].filter(([name]) => !/^(?:etag|content-length)$/.test(name)));
    expect(but(page)).toEqual(but(built));
    expect(page.headers.get('Cache-Control')).toMatch(/max-age=0/);
  });

  test('is held by a browser until the day is over', async () => {
    const etag = (await open(path, '2026-11-26T00:00:00Z')).headers.get('ETag') ?? '';
    const ask = (moment: string) =>
      open(path, moment, { headers: { 'If-None-Match': `"x", ${etag}` } });
    const [held, next] = [await ask('2026-11-26T22:59:59Z'), await ask('2026-11-26T23:00:00Z')];
    expect([held.status, await held.text(), held.headers.get('ETag')]).toEqual([304, '', etag]);
    expect(next.status).toBe(200);
    expect(next.headers.get('ETag')).not.toBe(etag);
  });

  test('keeps nothing that holds on other days', async () => {
    const html = await (await open('/programmes/leadership/', '2026-11-26T12:00:00Z')).text();
    expect(html).not.toMatch(/data-window|data-otherwise/);
  });
});

test.each([
  ['/programmes/leadership', 307, '/programmes/leadership/'],
  ['/programmes/rien/', 404, null],
  ['/en/programmes/nothing/', 404, null],
])('what is no page goes on as it is: %s', async (path, status, location) => {
  const answer = await open(path, '2026-11-26T12:00:00Z');
  expect([answer.status, answer.headers.get('Location')]).toEqual([status, location]);
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
});

test('nothing can be posted to it', async () => {
  expect((await open('/', '2026-11-26T12:00:00Z', { method: 'POST' })).status).toBe(405);
});
