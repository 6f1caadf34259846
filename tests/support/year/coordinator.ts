import type { Browser } from './browser.ts';
import type { Side, Somebody } from './people.ts';

/** All values of a field of a page. */
const valuesOf = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`name="${name}"[^>]*?value="([^"]+)"`, 'g'))].map(
    ([, value = '']) => value,
  );

/** A coordinator accepts everybody who has applied on a side and still waits. */
export async function acceptAll(by: Browser, side: Side): Promise<void> {
  const list = `/console/submissions/?form=${side}-sign-up&status=new`;
  const pick = valuesOf((await by.open(list)).html, 'pick');
  // The page that it leads to offers to take it back: what the next one shows is only who still waits.
  await by.open(await by.send(list, { pick, to: 'accepted' }));
}

/** A coordinator has answered everything that was sent with a form. */
export async function answerAll(by: Browser, form: string): Promise<void> {
  const list = `/console/submissions/?form=${form}&status=new`;
  const pick = valuesOf((await by.open(list)).html, 'pick');
  await by.open(await by.send(list, { pick, to: 'answered' }));
}

/** A coordinator records a figure for an objective of a programme. */
export const recordFigure = (
  by: Browser,
  { programme, ...figure }: Readonly<Record<'programme' | 'objective' | 'day' | 'value', string>>,
) =>
  by.send(`/console/totals/objectives/?programme=${programme}`, {
    ...{ key: crypto.randomUUID(), note: '', ...figure },
  });

/** The participation of somebody, as the page of theirs in the console leads to it. */
async function participationOf(by: Browser, { email }: Somebody): Promise<string> {
  const { html } = await by.open(await by.send('/console/people/', { who: email }));
  return /new-pair\/\?with=([\w-]+)/.exec(html)?.[1] ?? '';
}

/** A coordinator makes a pair of two who are ready. Gives its id. */
export async function announcePair(by: Browser, mentor: Somebody, mentee: Somebody) {
  const two = {
    mentor: await participationOf(by, mentor),
    mentee: await participationOf(by, mentee),
  };
  const to = await by.send('/console/new-pair/', {
    ...two,
    word: 'Vous cherchez la même chose.',
  });
  const id = /pairs\/([\w-]+)\//.exec(to)?.[1];
  if (!id) throw new Error(`no pair of ${mentor.email} and ${mentee.email}`);
  return id;
}

/** A coordinator renews a pair that is under way to an ISO day. */
export const renewPair = (by: Browser, pair: string, until: string) =>
  by.send(`/console/pairs/${pair}/renew/`, { until, was: '' });

/** A coordinator lets the site thank everybody who agreed to it. */
export async function thankAll(by: Browser, programme: string): Promise<void> {
  const page = `/console/thanks/${programme}/`;
  const { html } = await by.open(page);
  await by.send(page, { seen: valuesOf(html, 'seen'), pick: valuesOf(html, 'pick') });
}

/** A coordinator moves a pair that is under way. */
export const stepPair = (by: Browser, pair: string, step: string) =>
  by.send(`/console/pairs/${pair}/`, { step, was: 'active' });
