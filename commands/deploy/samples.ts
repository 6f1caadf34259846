import type { Lack } from './lack.ts';

/** A way in to the console, or a way out for mail. */
export type SampleName = 'code' | 'access' | 'scaleway' | 'cloudflare' | 'smtp';

/** What is written in `wrangler.toml` for each, letter by letter. */
const samples: Readonly<Record<SampleName, readonly string[]>> = {
  code: ['CONSOLE_DRIVER = "code"'],
  access: [
    'CONSOLE_DRIVER = "access"',
    'ACCESS_TEAM_DOMAIN = "https://….cloudflareaccess.com"',
    'ACCESS_AUD = "…"',
  ],
  scaleway: ['MAIL_DRIVER = "scaleway"', 'MAIL_FROM = "mentorat@…"', 'SCALEWAY_PROJECT_ID = "…"'],
  cloudflare: [
    'MAIL_DRIVER = "cloudflare"',
    'MAIL_FROM = "mentorat@…"',
    '[[send_email]]',
    'name = "EMAIL"',
  ],
  smtp: [
    'MAIL_DRIVER = "smtp"',
    'MAIL_FROM = "mentorat@…"',
    'SMTP_HOST = "…"',
    'SMTP_PORT = "465"',
    'SMTP_USER = "…"',
  ],
};

const carriers = ['scaleway', 'cloudflare', 'smtp'] as const;

/** What is shown for a name of a driver: that alone where it is known, else all there are. */
const those = <Name extends SampleName>(names: readonly Name[], driver: string | undefined) =>
  names.some((name) => name === driver) ? names.filter((name) => name === driver) : names;

/** The ways among which whoever mends a lack has to choose; the one they chose, where something of it is missing. */
export function waysFor(lack: Lack): readonly SampleName[] {
  if (lack.code === 'mail') return those(carriers, lack.driver);
  if (lack.code !== 'console') return [];
  const ways = ['code', 'access'] as const;
  if (lack.why.shut !== 'incomplete') return ways;
  return lack.driver === 'code' ? carriers : those(ways, lack.driver);
}

/** The lines of a way, as they are to be written. */
export const sampleOf = (name: SampleName): readonly string[] => samples[name];
