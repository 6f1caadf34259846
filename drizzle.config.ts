import { defineConfig } from 'drizzle-kit';

/** `npx drizzle-kit generate` writes a migration from the schema; nothing else uses this file. */
export default defineConfig({
  dialect: 'sqlite',
  schema: './db/schema.ts',
  out: './db/migrations',
});
