import type { Env } from '../../env.ts';

/** Names of the settings that sending by SMTP still lacks. */
export const missingForSmtp = (env: Env): readonly string[] => [
  ...(['MAIL_FROM', 'SMTP_HOST'] as const).filter((name) => !env[name]),
  ...(env.SMTP_USER && !env.SMTP_PASSWORD ? ['SMTP_PASSWORD'] : []),
];
