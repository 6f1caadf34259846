import type { Content } from './reading/read.ts';

/**
 * What was read, by folder. It is kept beside the modules, not in one: a build loads them twice, for its
 * configuration and for its pages, and would check everything twice.
 */
const memory = globalThis as { binomeContent?: Map<string, Promise<Content>> };
memory.binomeContent ??= new Map();

/** The content of each folder that was read in this process, or is being read. */
export const kept: Map<string, Promise<Content>> = memory.binomeContent;
