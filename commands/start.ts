import { anySubmission } from '../db/submissions/read.ts';
import { addresses } from '../domain/addresses.ts';
import { build } from './build.ts';
import { builtLanguage } from './built-index.ts';
import { newConsoleCode } from './console-code.ts';
import { demonstrate } from './demonstration/demonstrate.ts';
import { withLocalDatabase } from './local-database.ts';
import { portAsked, portTaken } from './serving/port.ts';
import { serve } from './serving/serve.ts';

const port = portAsked();
const empty = process.argv.includes('--empty');

if (!(await build())) process.exit(1);
const code = await withLocalDatabase(async (db) => {
  if (!empty && !(await anySubmission(db))) {
    console.log('Filling the empty database with a demonstration…');
    await demonstrate(db);
  }
  return newConsoleCode(db);
});

const { address, ended } = await serve(port).catch((error) => portTaken(port, error));
console.log(`
  Site      ${address}
  Console   ${new URL(addresses.console[builtLanguage()], address)}
  Code      ${code}   (once, for the console)

  Stop with Ctrl+C.
`);
await ended;
