import type { Page } from 'playwright-core';
import type { Language } from '../../../domain/words/language.ts';
import { accessibilityFaults, rulesOfLooks, scrollsSideways } from './watch-page.ts';

const phone = { width: 320, height: 640 };
const desk = { width: 1280, height: 900 };

/** What is wider than the window, on a desk and on a phone. Leaves the page in the latter: what comes next is drawn on a quarter of a desk. */
async function tooWide(page: Page, sizes = [desk, phone]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    if (await scrollsSideways(page)) faults.push(`scrolls sideways at ${size.width} px`);
  }
  return faults;
}

/**
 * What is wrong with what a test shows for the first time: every rule on a phone by day, then on a desk
 * by night those whose verdict a width or a colour can change. `state` begins each line.
 */
export async function faultsByDayAndNight(page: Page, state: string): Promise<readonly string[]> {
  const wide = await tooWide(page, [phone, desk]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const byNight = await accessibilityFaults(page, { only: rulesOfLooks });
  await page.setViewportSize(phone);
  await page.emulateMedia({ colorScheme: 'light' });
  const byDay = await accessibilityFaults(page);
  return [
    ...wide,
    ...byDay.map((fault) => `phone, by day: ${fault}`),
    ...byNight.map((fault) => `desk, by night: ${fault}`),
  ].map((fault) => `${state}: ${fault}`);
}

/**
 * What is wrong with a page made of parts that are looked at elsewhere in every light: how it is put
 * together and what is written on it. Every rule but those of looks, on a phone.
 */
export async function faultsOfStructure(page: Page, state: string): Promise<readonly string[]> {
  const wide = await tooWide(page);
  const faults = await accessibilityFaults(page, { without: rulesOfLooks });
  return [...wide, ...faults].map((fault) => `${state}: ${fault}`);
}

/**
 * What is wrong with a page made of parts that were looked at elsewhere, in the other language or in
 * another form: that it is in its own language, that it fits, that its fields have names and their groups
 * too, that no id stands twice and what points to one points to something.
 */
export async function faultsOfTwin(
  page: Page,
  language: Language,
  state: string,
): Promise<readonly string[]> {
  const faults = await page.evaluate((wanted) => {
    const found: string[] = [];
    const given = document.documentElement.lang;
    if (given !== wanted) found.push(`its language is ${given}`);
    const tell = (what: string, one: Element) =>
      found.push(`${what}: ${one.outerHTML.slice(0, 160)}`);
    for (const field of document.querySelectorAll<HTMLInputElement>(
      'input:not([type="hidden"]), select, textarea',
    ))
      if (![...(field.labels ?? [])].some((label) => label.textContent?.trim()))
        tell('no label', field);
    for (const one of document.querySelectorAll('a[href], button'))
      if (!(one.textContent?.trim() || one.getAttribute('aria-label'))) tell('no name', one);
    for (const group of document.querySelectorAll('fieldset'))
      if (!group.querySelector(':scope > legend')?.textContent?.trim()) tell('no legend', group);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const known = new Set(ids);
    if (known.size < ids.length)
      found.push(`ids stand twice: ${ids.filter((id, at) => ids.indexOf(id) !== at)}`);
    // What describes a field may be a fault that it does not have: browsers pass over it.
    for (const tie of ['for', 'aria-labelledby'])
      for (const one of document.querySelectorAll(`[${tie}]`))
        if (!(one.getAttribute(tie) ?? '').split(' ').every((id) => known.has(id)))
          tell(`${tie} points to nothing`, one);
    return found;
  }, language);
  return [...faults, ...(await tooWide(page))].map((fault) => `${state}: ${fault}`);
}
