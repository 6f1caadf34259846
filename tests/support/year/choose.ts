import type { Browser } from './browser.ts';
import { enter, type Somebody } from './people.ts';

/** The address of a link of a page, by a pattern or by what it says. */
const linkOf = (html: string, what: RegExp | string): string => {
  const found =
    typeof what === 'string'
      ? [...html.matchAll(/<a[^>]* href="([^"]+)"[^>]*>([^<]*)<\/a>/g)].find(([, , said]) =>
          said?.includes(what),
        )?.[1]
      : what.exec(html)?.[0];
  if (!found) throw new Error(`no link ${what}`);
  return found;
};

/** A page below somebody's own, found from there. */
async function ownPageOf(browser: Browser, what: RegExp) {
  const address = linkOf((await browser.open('/mon-espace/')).html, what);
  return { address, html: (await browser.open(address)).html };
}

/** A coordinator prepares short lists for everybody in a programme, and sends them all. */
export async function sendShortLists(by: Browser, programme: string): Promise<void> {
  const at = `/console/requests/${programme}/`;
  await by.send(at, { do: 'prepare', length: '5', least: '0' });
  const { html } = await by.open(at);
  const seen = [...html.matchAll(/name="seen" value="([^"]+)"/g)].map(([, id = '']) => id);
  await by.send(at, { do: 'send', seen, keep: seen });
}

/** A mentor stands in the directory of their programme. */
export async function joinDirectory(mentor: Somebody): Promise<void> {
  const browser = await enter(mentor);
  const { address } = await ownPageOf(browser, /\/mon-espace\/programmes\/[\w-]+\/requests\//);
  await browser.send(address, { do: 'join' });
}

/** A mentee asks a mentor, who says yes. Gives the pair, and when it was made; nothing where the mentor is not among those they may choose. */
export async function chooseEachOther(mentor: Somebody, mentee: Somebody) {
  const asking = await enter(mentee);
  const { html } = await ownPageOf(asking, /\/mon-espace\/programmes\/[\w-]+\/mentors\//);
  if (!html.includes(mentor.name)) return undefined;
  const word = 'Je cherche quelqu’un qui pose de bonnes questions.';
  await asking.send(linkOf(html, mentor.name), { do: 'ask', text: word });
  const asked = await enter(mentor);
  const requests = await ownPageOf(asked, /\/mon-espace\/programmes\/[\w-]+\/requests\//);
  const made = await asked.send(linkOf(requests.html, mentee.name), { answer: 'yes' });
  const pair = linkOf((await asked.open(made)).html, /\/mon-espace\/pairs\/[\w-]+\//);
  return { id: pair.split('/')[3] ?? '', announced: Date.now() };
}
