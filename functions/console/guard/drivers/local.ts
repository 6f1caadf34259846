import { addCode, useCode } from '../../../../db/console/codes.ts';
import { codeLasts, newCode, typedCode } from '../../sign-in/code.ts';
import type { Driver } from '../driver.ts';
import { hashOf } from '../secret.ts';

const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/** What is printed in the terminal, on one line. */
const said = {
  fr: (code: string) => `Console : code ${code} (une seule fois, pendant 15 minutes)`,
  en: (code: string) => `Console: code ${code} (once, for 15 minutes)`,
};

/**
 * For one's own machine: a one-time code printed in the terminal. It needs LOCAL=yes, which a deploy
 * never sets, and a request to the machine itself: a name that was made to point here is refused.
 */
export const local: Driver = {
  missing: (env) => (env.LOCAL === 'yes' ? [] : ['LOCAL=yes']),
  admits(request) {
    const named = request.headers.get('Host');
    return loopback.test(new URL(request.url).host) && (named === null || loopback.test(named));
  },
  async offer({ db, language, now }) {
    const code = newCode();
    await addCode(db, { hash: await hashOf(typedCode(code)), expiresAt: now + codeLasts, now });
    console.log(said[language](code));
  },
  async prove({ db, now }, sent) {
    const hash = await hashOf(typedCode(sent.get('code') ?? ''));
    return (await useCode(db, hash, now)) ? { who: 'local', role: 'owner' } : undefined;
  },
};
