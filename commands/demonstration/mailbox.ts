import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../db/open.ts';
import type { Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import type { FormEntry } from '../../domain/forms/entry.ts';
import { heldIn } from '../../domain/forms/held.ts';
import type { Status } from '../../domain/forms/status.ts';
import type { Role } from '../../domain/people/participation.ts';
import type { Language } from '../../domain/words/language.ts';
import { invitePeople } from '../../functions/actions/invitations/invite.ts';
import { askForLink } from '../../functions/actions/links/ask-for-link.ts';
import { newLinkId } from '../../functions/actions/links/new-link-id.ts';
import { carryAll } from '../../functions/actions/messages/carry-all.ts';
import { decisionLetter, isTold } from '../../functions/console/decision-mail/letter.ts';
import { invitingProgrammes } from '../../functions/console/invitations/doors.ts';
import { invitationLetter } from '../../functions/console/invitations/letter.ts';
import type { Env } from '../../functions/env.ts';
import { type Receipts, receiptsFor } from '../../functions/forms/receipt-letter.ts';
import { siteIndex } from '../../functions/http/site-index.ts';
import { linkLetters } from '../../functions/participant/ask/letter.ts';

/** What an invented person sent, and when. */
interface Sent {
  readonly form: Form;
  readonly answers: Answers;
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The house as it sends mail on one's own machine, as far as its texts need one. */
export const houseOf = (site: string): Env => ({
  ASSETS: {
    fetch: async (address: string) =>
      new Response(readFileSync(join(site, new URL(address).pathname)), { status: 200 }),
  } as unknown as Env['ASSETS'],
  DB: undefined as unknown as Env['DB'],
  MAIL_DRIVER: 'local',
  LOCAL: 'yes',
  // No secret is derived here: messages hold slots, which the house fills with its own key.
  SECRET_KEY: '0'.repeat(64),
});

const longAgo = 9 * 86_400_000;

/** Who is invited, in two goes; under a domain that cannot exist. */
const invited = [
  ['gabriel.roche@demonstration.invalid', 'maryam.sow@demonstration.invalid'],
  ['alix.perrin@demonstration.invalid', 'noor.haddad@demonstration.invalid'],
];

/** The mail of the demonstration: what the house would have written to its invented people, as it would have. */
export function mailboxOf(site: string) {
  const house = houseOf(site);
  return {
    /** What tells somebody that what they sent arrived. */
    receipts: (sent: Sent): Promise<Receipts | undefined> => receiptsFor(house, sent),

    /** What tells somebody a decision on their application, if it is one that is told. */
    decision: async (id: string, { form, answers, language, now }: Sent, status: Status) =>
      isTold(status)
        ? decisionLetter(
            house,
            { id, definition: form, answers, programme: heldIn(form, answers, 'programme') },
            { status, language, now },
          )
        : undefined,

    /** Invites people who have not answered yet to what takes applications: some a while ago, some now. */
    async invite(db: Database, language: Language, now: number): Promise<void> {
      const [to] = invitingProgrammes(await siteIndex(house), 'all', now);
      const [[role, form] = []] = Object.entries(to?.forms ?? {}) as [Role, FormEntry][];
      if (!to || !role || !form) return;
      const by = { who: 'local', scope: 'all', language, word: '', role } as const;
      for (const [at, guests] of invited.entries()) {
        const then = now - (invited.length - 1 - at) * longAgo;
        const text = await invitationLetter(house, language, {
          ...to,
          role,
          form,
          word: '',
          now: then,
        });
        if (text)
          await invitePeople(db, guests, text, { ...by, programme: to.programme.id, now: then });
      }
    },

    /** Has it all carried, but for the link to their own page that one of them has just asked for. */
    async close(db: Database, address: string, language: Language, now: number): Promise<void> {
      await carryAll(db, now);
      const id = newLinkId();
      const letters = await linkLetters(house, language, { id, now });
      if (letters) await askForLink(db, { address, id, letters, now });
    },
  };
}
