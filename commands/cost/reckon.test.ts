import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadContent } from '../../site/checking/content.ts';
import { monthsKept, sent } from './assumptions.ts';
import { freePlan } from './free-plan.ts';
import { reckon, requestsOf } from './reckon.ts';
import { costTable } from './table.ts';

test('a form of one page takes three requests, one of four takes seven', () => {
  expect(requestsOf(1)).toBe(3);
  expect(requestsOf(4)).toBe(7);
});

test('five thousand participants fit the free plan on their busiest day', () => {
  const { requests, rowsRead, rowsWritten, megabytes } = reckon(5000);
  expect(requests).toBeLessThan(freePlan.requests);
  expect(rowsRead).toBeLessThan(freePlan.rowsRead);
  expect(rowsWritten).toBeLessThan(freePlan.rowsWritten);
  expect(megabytes).toBeLessThan(freePlan.megabytes);
});

test('ten times as many send ten times as much', () =>
  expect(reckon(5000).sentAYear).toBe(reckon(500).sentAYear * 10));

test('a day that is full is reckoned full', () =>
  expect(reckon(50_000).rowsWritten).toBeGreaterThan(freePlan.rowsWritten));

test('no form keeps answers longer or has more pages than reckoned', async () => {
  const { forms } = await loadContent('tests/content');
  for (const form of forms) {
    expect(form.keep_months, form.id).toBeLessThanOrEqual(monthsKept);
    const own = sent.find(({ does }) => form.does && does.includes(form.does));
    if (own) expect(form.pages.length, form.id).toBeLessThanOrEqual(own.pages);
  }
});

test('the table in the README is the one that is reckoned', () =>
  expect(readFileSync('README.md', 'utf8')).toContain(costTable()));
