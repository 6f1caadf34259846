import { inject } from 'vitest';
import { linkOf } from './link-of.ts';

/** The path of the link in a stored mail of the served house, with its secret in its place. */
export const linkIn = (text: string): Promise<string> => linkOf(inject('state'), text);
