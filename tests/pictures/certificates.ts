import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { addresses } from '../../domain/addresses.ts';
import { languages } from '../../domain/words/language.ts';
import { linkOf } from '../support/browser/link-of.ts';
import { rowsIn } from '../support/browser/rows-in.ts';
import { schemes, sheetWidths } from './shoot.ts';
import type { ServedTree } from './tree.ts';

/** One of the two of a pair that reached its end. */
interface Holder {
  readonly pair: string;
  readonly side: 'mentor' | 'mentee';
  readonly name: string;
  readonly email: string;
}

/** The two of the demonstration who went all the way; none in a tree from before there were certificates. */
function holders(state: string): readonly Holder[] {
  const known = rowsIn(state, "select 1 from sqlite_master where name = 'certificates'");
  if (known.length === 0) return [];
  return (['mentor', 'mentee'] as const).flatMap((side) =>
    rowsIn<Holder>(
      state,
      `select pairs.id as pair, '${side}' as side, people.name, people.email from pairs
        join participations on participations.id = pairs.${side}
        join people on people.id = participations.person
        where pairs.ending = 'complete' limit 1`,
    ),
  );
}

/** Opens somebody's own page, as anybody does: by the link that is mailed to whoever asks. */
async function enter(page: Page, { address, state }: ServedTree, email: string): Promise<void> {
  await page.goto(address + addresses.askLink.fr);
  await page.fill('[name="email"]', email);
  await page.click('form.asking button');
  await page.waitForLoadState();
  const [mail] = rowsIn<{ plain: string }>(
    state,
    "select plain from messages where recipient = ? and name = 'my-space' order by stored_at desc",
    email,
  );
  await page.goto(address + addresses.link.fr);
  await page.fill('#code', await linkOf(state, mail?.plain ?? ''));
  await page.fill('[name="email"]', email);
  await page.click('form.asking button');
  await page.waitForURL(/my-space|mon-espace/);
}

/** Has a certificate made out in the language of the page. */
async function makeOut(page: Page, name: string): Promise<void> {
  const again = page.locator('details:has([name="name"]) > summary');
  if (await again.count()) await again.click();
  await page.fill('[name="name"]', name);
  await page.click('form.asking button[type="submit"]');
  await page.waitForLoadState('networkidle');
}

/** The certificates of a mentor and a mentee, in each language: on a screen, and out of a printer. */
export async function shootCertificates(
  browser: Browser,
  tree: ServedTree,
  folder: string,
): Promise<void> {
  for (const { pair, side, name, email } of holders(tree.state)) {
    const page = await browser.newPage();
    await enter(page, tree, email);
    for (const language of languages) {
      const path = `${addresses.space[language]}pairs/${pair}/certificate/`;
      await page.goto(tree.address + path, { waitUntil: 'networkidle' });
      await makeOut(page, name);
      const file = join(folder, `certificate-${side}-${language}`);
      for (const width of sheetWidths)
        for (const colorScheme of schemes) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          await page.screenshot({ path: `${file}-${width}-${colorScheme}.png`, fullPage: true });
        }
      await page.pdf({ path: `${file}.pdf`, preferCSSPageSize: true });
    }
    await page.close();
  }
}
