import { terminalCode } from '../../../../db/console/codes.ts';
import { typedCode } from '../../../actions/sign-in/code.ts';
import { codeLasts } from '../../../actions/sign-in/lasting.ts';
import { printCode } from '../../../actions/sign-in/print-code.ts';
import { hashOf } from '../../../actions/sign-in/secret.ts';
import { isOwnMachine } from '../../../http/own-machine.ts';
import type { Driver } from '../driver.ts';

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
  ownMachine: true,
  door: 'printed',
  missing: (env) => (env.LOCAL === 'yes' ? [] : ['LOCAL=yes']),
  admits(request) {
    const named = request.headers.get('Host');
    const here = isOwnMachine(new URL(request.url).host) && (named === null || isOwnMachine(named));
    return here ? {} : { refused: 'place' };
  },
  async offer({ db, language, now }) {
    console.log(said[language](await printCode(db, { lasts: codeLasts, now })));
    return {};
  },
  async prove({ db, now }, sent) {
    return terminalCode(db, await hashOf(typedCode(sent.get('code') ?? '')), now);
  },
};
