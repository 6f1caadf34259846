import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtForms } from '../../commands/built-forms.ts';
import { formDefinitions } from '../../domain/addresses.ts';
import { alwaysOpen } from './always-open.ts';

/** Copies the built site into a folder of its own, with every programme open; whoever asked removes it. */
export function copyOpenSite(): string {
  const site = mkdtempSync(join(tmpdir(), 'binome-open-site-'));
  cpSync('dist', site, { recursive: true });
  for (const form of builtForms())
    writeFileSync(
      join(site, formDefinitions, `${form.form.id}.json`),
      JSON.stringify(alwaysOpen(form)),
    );
  return site;
}
