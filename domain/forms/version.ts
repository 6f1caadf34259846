import type { Form } from './definition.ts';

/** Any value with its keys in alphabetical order, so that equal definitions have equal texts. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, ordered(each)]),
  );
}

/** A definition as the text that is hashed and stored. */
export const canonical = (form: Form): string => JSON.stringify(ordered(form));

/** The name of a version: the SHA-256 of the definition, its first 16 bytes in hexadecimal. */
export async function versionOf(form: Form): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(form)));
  return [...new Uint8Array(digest, 0, 16)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** A form with the name of its version: what the build writes for the Worker. */
export interface VersionedForm {
  readonly version: string;
  readonly form: Form;
}
