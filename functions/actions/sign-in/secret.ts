import { digestOf } from '../../../domain/forms/reference.ts';

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A new secret of 256 bits, as hexadecimal. */
export const newSecret = (): string => hex(crypto.getRandomValues(new Uint8Array(32)));

/** What is stored of a secret or a code: its SHA-256, as hexadecimal. */
export const hashOf = (secret: string): Promise<string> => digestOf(secret);
