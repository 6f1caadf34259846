import { watch } from 'node:fs';
import { build } from './build.ts';
import { newConsoleCode } from './console-code.ts';
import { withLocalDatabase } from './local-database.ts';
import { serve } from './serve.ts';

/** Builds again whenever a file of the site changes; wrangler watches the Worker and `dist/` itself. */
let building: Promise<unknown> = build();
let again: NodeJS.Timeout | undefined;
const soon = () => {
  clearTimeout(again);
  again = setTimeout(() => {
    building = building.then(build).then((built) => built && console.log('Built.'));
  }, 150);
};

await building;
const code = await withLocalDatabase(newConsoleCode);
for (const place of ['content', 'domain', 'site']) watch(place, { recursive: true }, soon);
const { address, ended } = await serve(Number(process.env['PORT'] ?? 8787), ['--live-reload']);
console.log(
  `\n  Site      ${address}\n  Console   ${address}console/\n  Code      ${code}\n\n  Watching content, domain, site and functions. Stop with Ctrl+C.\n`,
);
process.exit(await ended);
