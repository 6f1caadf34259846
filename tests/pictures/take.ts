/**
 * Before and after, side by side: `npm run pictures -- <commit> [folder]`. Serves that commit and what
 * stands here, takes both at four widths, by day and by night, in both languages and on paper, and
 * sets each pair into one sheet. What there was not before stands alone on its sheet.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { findBrowser } from '../../commands/find-browser.ts';
import { shootCertificates } from './certificates.ts';
import { shootMails } from './mails.ts';
import { shoot } from './shoot.ts';
import { serveTree } from './tree.ts';

const [ref, folder = join('.cache', 'pictures', 'sheets')] = process.argv.slice(2);
if (!ref) {
  console.error('Say which commit is to stand on the left: npm run pictures -- main~20');
  process.exit(1);
}

const GAP = 24;

/** Two pictures beside one another, their tops on one line. */
async function sheet(name: string): Promise<void> {
  const sides = ['before', 'after'].map((side) => join(folder, side, name)).filter(existsSync);
  const sizes = await Promise.all(sides.map((file) => sharp(file).metadata()));
  const [first = 0, ...others] = sizes.map(({ width = 0 }) => width);
  await sharp({
    create: {
      width: others.reduce((sum, width) => sum + GAP + width, first),
      height: Math.max(...sizes.map(({ height = 0 }) => height)),
      channels: 3,
      background: '#777',
    },
  })
    .composite(sides.map((input, rank) => ({ input, top: 0, left: rank * (first + GAP) })))
    .png()
    .toFile(join(folder, name));
}

const browser = await chromium.launch({ executablePath: await findBrowser() });
try {
  for (const [rank, side] of (['before', 'after'] as const).entries()) {
    const tree = await serveTree(side === 'before' ? ref : undefined, 8790 + rank);
    console.log(`Taking ${side}…`);
    try {
      await shoot(browser, tree, join(folder, side));
      await shootCertificates(browser, tree, join(folder, side));
    } finally {
      tree.stop();
    }
  }
  await shootMails(browser, join(folder, 'after'));
  const taken = readdirSync(join(folder, 'after')).filter((name) => name.endsWith('.png'));
  for (const name of taken) await sheet(name);
  console.log(`Sheets, and what was printed, are in ${folder}.`);
} finally {
  await browser.close();
}
