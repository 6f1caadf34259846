import type { Page } from 'playwright-core';
import type { Language } from '../../../domain/words/language.ts';

/** How the title of a page with faults begins; French has a no-break space before its colon. */
const beginnings: Record<Language, RegExp> = { fr: /^Erreur[ \u00a0\u202f]: \S/, en: /^Error: \S/ };

/** The class of what has the focus; a browser may give it a moment after the page has loaded. */
async function focusedOn(page: Page): Promise<string | undefined> {
  const find = () => document.activeElement?.className;
  await page
    .waitForFunction(() => document.activeElement?.className === 'summary', null, { timeout: 3000 })
    .catch(() => undefined);
  return page.evaluate(find);
}

/** A text without the signs that hold words together on a line: they are no part of what is said. */
export const unheld = (text: string): string => text.replaceAll('\u2060', '');

/** Whether the summary says what stands beside a question: the same, or after the question's own words. */
function saysApart(
  text: string,
  { error, label }: { readonly error: string; readonly label: string },
): boolean {
  if (error === '' || text === error) return error !== '';
  const words = text.slice(0, text.length - error.length).replace(/\s*:?\s*$/, '');
  return text.toLowerCase().endsWith(error.toLowerCase()) && words !== '' && label.includes(words);
}

/** Follows one of the links of the summary, and tells where it leads. */
async function follow(page: Page, index: number) {
  const link = await page.evaluate((at) => {
    const one = document.querySelectorAll<HTMLElement>('.summary a')[at];
    one?.click();
    return { text: one?.innerText ?? '', wanted: one?.getAttribute('href') };
  }, index);
  // Asked apart: the browser gives the focus once the click is over, also where no script runs.
  const found = await page.evaluate(() => {
    const field = document.activeElement;
    const question = field?.closest<HTMLElement>('.question');
    const error = question?.querySelector<HTMLElement>('.error');
    const box = field?.getBoundingClientRect();
    return {
      is: `#${field?.id}`,
      error: error?.checkVisibility() ? error.innerText : '',
      label: question?.querySelector<HTMLElement>('label, legend')?.innerText ?? '',
      invalid: field?.getAttribute('aria-invalid'),
      described: field?.closest(`[aria-describedby~="${error?.id}"]`) !== null,
      seen: box !== undefined && box.top >= 0 && box.top < innerHeight,
    };
  });
  return { ...link, ...found };
}

/**
 * Looks at a page that was refused: the summary has the focus, each of its links leads to a field
 * that takes it, each fault is told beside its question too, and the title says so first. Of the
 * links, the first `most` are followed; the first of all is clicked as by a person too.
 */
export async function faultsOfErrors(
  page: Page,
  language: Language,
  state: string,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly string[]> {
  const faults: string[] = [];
  const title = await page.title();
  if (!beginnings[language].test(title)) faults.push(`the title is "${title}"`);
  const focused = await focusedOn(page);
  if (focused !== 'summary') faults.push(`the focus is on "${focused}"`);
  const links = page.locator('.summary a');
  const count = await links.count();
  if (count === 0) faults.push('the summary is empty');
  else await links.first().click();
  for (let index = 0; index < Math.min(count, most); index++) {
    const found = await follow(page, index);
    const { wanted } = found;
    const text = unheld(found.text);
    const said = { error: unheld(found.error), label: unheld(found.label) };
    if (found.is !== wanted) faults.push(`${wanted} does not take the focus: ${found.is} has it`);
    if (!saysApart(text, said)) faults.push(`beside ${wanted}: "${found.error}", not "${text}"`);
    if (found.invalid !== 'true') faults.push(`${wanted} is not marked as invalid`);
    if (!found.described) faults.push(`${wanted} is not described by its error`);
    if (!found.seen) faults.push(`${wanted} is out of sight`);
  }
  return faults.map((fault) => `${state}: ${fault}`);
}
