import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formDefinitions } from '../domain/addresses.ts';
import type { VersionedForm } from '../domain/forms/version.ts';

/** Where the build leaves the definitions of the forms, seen from the repository. */
export const builtFormsFolder = join('dist', formDefinitions);

/** Every form as the last build wrote it for the Worker. */
export const builtForms = (folder: string = builtFormsFolder): readonly VersionedForm[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'index.json')
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as VersionedForm);
