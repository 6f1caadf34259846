import { recoveryCode } from '../../../../../db/console/codes.ts';
import { mailedCode } from '../../../../../db/console/mailed-codes.ts';
import { asAddress, isAddress } from '../../../../../domain/forms/kinds/email.ts';
import { derivedCode, isSecretKey } from '../../../../actions/secrets/derive.ts';
import { codeLength, typedCode } from '../../../../actions/sign-in/code.ts';
import { askForCode } from '../../../../actions/sign-in/mail-code.ts';
import { hashOf, newSecret } from '../../../../actions/sign-in/secret.ts';
import { deliverDue } from '../../../../mail/send.ts';
import type { Driver } from '../../driver.ts';
import { codeLetter } from './letter.ts';

/**
 * A code by e-mail, typed in the browser that asked for it: nothing that a mail scanner could spend, and
 * nothing that the wrong person could be led to open. Known and unknown addresses are answered alike.
 * When no mail arrives, an owner's recovery code lets them in, in the same field.
 */
export const code: Driver = {
  ownMachine: false,
  door: 'mailed',
  missing: ({ SECRET_KEY, MAIL_DRIVER }) => [
    ...(isSecretKey(SECRET_KEY) ? [] : ['SECRET_KEY']),
    ...(MAIL_DRIVER ? [] : ['MAIL_DRIVER']),
  ],
  admits: () => ({}),
  async offer({ db, env, language, now, after }, sent) {
    const address = asAddress(sent.get('email') ?? '');
    if (!isAddress(address)) return { refused: 'address' };
    const letterOf = (recipient: string, id: string) => codeLetter(language, recipient, id);
    const { secret, message } = await askForCode(db, address, { now, letterOf });
    after(() => deliverDue(env, { most: 1, keys: [message] }));
    return { asked: secret };
  },
  async prove({ db, env, now, asked }, sent) {
    const typed = typedCode(sent.get('code') ?? '');
    if (typed.length > codeLength) return recoveryCode(db, await hashOf(typed), now);
    const hash = await hashOf(asked ?? newSecret());
    const expected = typedCode(await derivedCode(env.SECRET_KEY ?? '', hash));
    // Digests are compared: how long that takes tells nothing of the code.
    const right = (await hashOf(typed)) === (await hashOf(expected));
    return mailedCode(db, hash, right, now);
  },
};
