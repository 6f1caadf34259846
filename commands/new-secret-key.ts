import { randomBytes } from 'node:crypto';

/** A new key for the Worker to derive its secrets from: 256 bits, hexadecimal. */
export const newSecretKey = (): string => randomBytes(32).toString('hex');
