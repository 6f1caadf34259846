/**
 * Before and after, side by side: `npm run pictures -- <commit> [folder]`. Serves that commit and what
 * stands here, takes both at four widths, by day and by night, in both languages and on paper, and
 * sets each pair into one sheet.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { findBrowser } from '../../commands/find-browser.ts';
import { pages, receiptWidths, schemes, shoot, widths } from './shoot.ts';
import { serveTree } from './tree.ts';

const [ref, folder = join('.cache', 'pictures', 'sheets')] = process.argv.slice(2);
if (!ref) {
  console.error('Say which commit is to stand on the left: npm run pictures -- main~20');
  process.exit(1);
}

const GAP = 24;

/** Two pictures beside one another, their tops on one line. */
async function pair(name: string): Promise<void> {
  const both = ['before', 'after'].map((side) => join(folder, side, `${name}.png`));
  const sizes = await Promise.all(both.map((file) => sharp(file).metadata()));
  const [left, right] = sizes.map(({ width = 0 }) => width) as [number, number];
  await sharp({
    create: {
      width: left + GAP + right,
      height: Math.max(...sizes.map(({ height = 0 }) => height)),
      channels: 3,
      background: '#777',
    },
  })
    .composite(both.map((input, rank) => ({ input, top: 0, left: rank * (left + GAP) })))
    .png()
    .toFile(join(folder, `${name}.png`));
}

const browser = await chromium.launch({ executablePath: await findBrowser() });
try {
  for (const [rank, side] of (['before', 'after'] as const).entries()) {
    const tree = await serveTree(side === 'before' ? ref : undefined, 8790 + rank);
    console.log(`Taking ${side}…`);
    await shoot(browser, tree, join(folder, side)).finally(tree.stop);
  }
  mkdirSync(folder, { recursive: true });
  for (const name of Object.keys(pages))
    for (const width of Object.keys(widths))
      for (const scheme of schemes) await pair(`${name}-${width}-${scheme}`);
  for (const language of ['fr', 'en'])
    for (const width of receiptWidths)
      for (const scheme of schemes) await pair(`receipt-${language}-${width}-${scheme}`);
  console.log(`Sheets, and what was printed, are in ${folder}.`);
} finally {
  await browser.close();
}
