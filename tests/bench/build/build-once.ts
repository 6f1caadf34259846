/**
 * Builds the Astro project in the working directory and prints how much memory the process held at
 * its peak, in kilobytes, and how long it kept a processor busy, in microseconds. Run as a process of its own, so that its time and memory are its own.
 */
import { join } from 'node:path';
import { build } from 'astro';

const root = process.cwd();
await build({
  root,
  cacheDir: './cache',
  outDir: './dist',
  logLevel: 'error',
  vite: { cacheDir: join(root, 'cache', 'vite') },
});
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
console.log(`${maxRSS} ${userCPUTime + systemCPUTime}`);
process.exit(0);
