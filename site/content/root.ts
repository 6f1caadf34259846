import { resolve } from 'node:path';

/** The folder of the content: `content`, or the one that the environment variable BINOME_CONTENT names. */
export const contentRoot: string = resolve(process.env.BINOME_CONTENT || 'content');
