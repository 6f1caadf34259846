import { count } from 'drizzle-orm';
import { submissions } from '../db/schema.ts';
import { build } from './build.ts';
import { newConsoleCode } from './console-code.ts';
import { demonstrate } from './demonstration/demonstrate.ts';
import { withLocalDatabase } from './local-database.ts';
import { serve } from './serve.ts';

const port = Number(process.env['PORT'] ?? 8787);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT is « ${process.env['PORT']} »: give a number between 1 and 65535.`);
  process.exit(1);
}
const empty = process.argv.includes('--empty');

if (!(await build())) process.exit(1);
const code = await withLocalDatabase(async (db) => {
  const stored = await db.select({ rows: count() }).from(submissions);
  if (!empty && stored[0]?.rows === 0) {
    console.log('Filling the empty database with a demonstration…');
    await demonstrate(db);
  }
  return newConsoleCode(db);
});

const { address, ended } = await serve(port);
console.log(`
  Site      ${address}
  Console   ${address}console/
  Code      ${code}   (once, for the console)

  Stop with Ctrl+C.
`);
process.exit(await ended);
