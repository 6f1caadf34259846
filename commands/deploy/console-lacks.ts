import { chosenDriver } from '../../functions/console/guard/chosen-driver.ts';
import type { Env } from '../../functions/env.ts';
import type { Lack } from './lack.ts';

/** The settings that decide who is let in to the console, by name. */
export const consoleKeys = [
  'CONSOLE_DRIVER',
  'LOCAL',
  'ACCESS_TEAM_DOMAIN',
  'ACCESS_AUD',
  'MAIL_DRIVER',
] as const;

/** The same with their values. */
export type ConsoleSettings = Readonly<Partial<Pick<Env, (typeof consoleKeys)[number]>>>;

/** A deploy makes the Worker's key where there is none. */
const toBeMade = '0'.repeat(64);

/**
 * What keeps the console of these settings from being deployed. The `local` driver never is, nor
 * LOCAL=yes. Without a driver the console answers 503, which has to be wanted (`closed`).
 */
export function consoleLacks(settings: ConsoleSettings, closed: boolean): readonly Lack[] {
  const { CONSOLE_DRIVER: driver = '', LOCAL } = settings;
  if (driver === 'local' || LOCAL === 'yes') return [{ code: 'local' }];
  const chosen = chosenDriver({ ...settings, SECRET_KEY: toBeMade } as Env);
  if ('shut' in chosen) return closed ? [] : [{ code: 'console', why: chosen, driver }];
  return closed ? [{ code: 'console-open', driver }] : [];
}
