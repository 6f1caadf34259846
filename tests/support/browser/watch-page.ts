import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = [
  ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  ...['RGAAv4', 'best-practice'],
];

/** The rules whose verdict another width or colour scheme can change. */
export const rulesOfLooks = ['color-contrast', 'target-size', 'link-in-text-block'];

/** Which rules are tried: all of them, some, or all but some. */
type Rules = 'all' | { readonly only: string[] } | { readonly without: string[] };

/**
 * What axe-core finds against WCAG 2.2 AA and RGAA on the page as it stands, one line a fault. The
 * script is evaluated through the debugger, which the page's policy does not concern.
 */
export async function accessibilityFaults(
  page: Page,
  rules: Rules = 'all',
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const only = typeof rules === 'object' && 'only' in rules ? rules.only : undefined;
  const without = typeof rules === 'object' && 'without' in rules ? rules.without : [];
  const options: RunOptions = {
    runOnly: only ? { type: 'rule', values: only } : { type: 'tag', values: tags },
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  };
  const { violations } = await page.evaluate(
    (given) => (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(given),
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
  );
}

/** Listens to a page: what its console complains of, what it asks of other hosts, any dialog. */
export function complaintsOf(page: Page, home: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !url.startsWith('data:'))
      complaints.push(`asked of others: ${url}`);
  });
  return complaints;
}

/** Whether something sticks out to the right of the window. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
