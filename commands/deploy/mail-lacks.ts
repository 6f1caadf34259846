import type { Env } from '../../functions/env.ts';
import { chosenCarrier, type Kept } from '../../functions/mail/chosen.ts';
import { missingForSmtp } from '../../functions/mail/drivers/smtp-settings.ts';
import { readYaml } from '../../site/checking/source/source.ts';
import { valueAt } from '../../site/checking/source/where.ts';
import type { Lack } from './lack.ts';

/** The settings of mail that stand in `wrangler.toml`, by name. */
export const mailKeys = [
  'MAIL_DRIVER',
  'MAIL_FROM',
  'SCALEWAY_PROJECT_ID',
  'SCALEWAY_REGION',
  'SMTP_HOST',
  'SMTP_PORT',
  'SMTP_USER',
  'SMTP_TLS',
] as const;

/** The same with their values, and whether the binding of `cloudflare` is there. */
export type MailSettings = Readonly<Partial<Record<(typeof mailKeys)[number], string>>> & {
  readonly EMAIL?: unknown;
};

/** The secret that a driver needs besides, put at Cloudflare by hand and in no file. */
export function secretOf({ MAIL_DRIVER: driver, SMTP_USER }: MailSettings): string | undefined {
  if (driver === 'scaleway') return 'SCALEWAY_SECRET_KEY';
  return driver === 'smtp' && SMTP_USER ? 'SMTP_PASSWORD' : undefined;
}

/** Why mail would stay in the outbox with these settings, were its secret there. */
function keptBy(settings: MailSettings): Kept | undefined {
  const secret = secretOf(settings);
  const env = { ...settings, ...(secret ? { [secret]: 'there' } : {}) } as Env;
  if (settings.MAIL_DRIVER === 'smtp') {
    const missing = missingForSmtp(env);
    return missing.length === 0 ? undefined : { kept: 'incomplete', about: missing.join(', ') };
  }
  const chosen = chosenCarrier(env);
  return 'kept' in chosen ? chosen : undefined;
}

/**
 * What keeps mail of these settings from being deployed. Without any the site sends none, which is no
 * lack; with half of them it would promise what it cannot keep. Who carries mail is named in the privacy
 * notice, and nobody is who carries none.
 *
 * @param file the path of `site.yaml`, as it is to be printed
 */
export function mailLacks(settings: MailSettings, file: string, text: string): readonly Lack[] {
  const source = readYaml(file, text);
  const named = valueAt(source.value, ['mail_carrier']) !== undefined;
  const { line } = source.at(['mail_carrier']);
  if (settings.MAIL_DRIVER === 'local') return [{ code: 'mail-local' }];
  const kept = keptBy(settings);
  if (kept?.kept === 'unset') return named ? [{ code: 'mail-none', file, line }] : [];
  return [
    ...(kept ? [{ code: 'mail', why: kept, driver: settings.MAIL_DRIVER } as const] : []),
    ...(named ? [] : [{ code: 'mail-carrier', file, line } as const]),
  ];
}
