import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Form } from '../../domain/forms/definition.ts';
import type { VersionedForm } from '../../domain/forms/version.ts';

const folder = 'dist/_binome/forms';

/** One of the shipped forms, as the build wrote it for the Worker. */
export const shippedForm = (id: string): Form =>
  (JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as VersionedForm).form;

/** Every form that the site ships. */
export const shippedForms = (): readonly Form[] =>
  readdirSync(folder)
    .filter((name) => name !== 'index.json')
    .map((name) => shippedForm(name.replace(/\.json$/, '')));
