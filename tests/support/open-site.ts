import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtForms } from '../../commands/built-forms.ts';
import { formDefinitions } from '../../domain/addresses.ts';
import { alwaysOpen } from './always-open.ts';
import { houseSite } from './house.ts';

/** Opens every programme of a built site on every day, for whatever else a test is about. */
export function openEveryProgramme(site: string): void {
  for (const form of builtForms(join(site, formDefinitions)))
    writeFileSync(
      join(site, formDefinitions, `${form.form.id}.json`),
      JSON.stringify(alwaysOpen(form)),
    );
}

/** Copies a built site, the tests' own unless said, into a folder of its own, with every programme open; whoever asked removes it. */
export function copyOpenSite(of: string = houseSite): string {
  const site = mkdtempSync(join(tmpdir(), 'binome-open-site-'));
  cpSync(of, site, { recursive: true });
  openEveryProgramme(site);
  return site;
}
