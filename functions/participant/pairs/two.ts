import type { OwnSession } from '../../../db/links/sessions.ts';
import type { OwnPair } from '../../../db/pairs/own.ts';
import { otherSide } from '../../../domain/people/participation.ts';
import type { Addressee } from '../../pairs/letters.ts';

/** Both of a pair as mails are written to them: whoever asks, and the other one while they are there. */
export function bothAddressees(
  { side, person, name, email, language }: OwnPair,
  session: OwnSession,
): readonly [Addressee, Addressee | undefined] {
  const me = {
    side,
    person: session.person,
    name: session.name,
    email: session.email,
    language: session.language,
  };
  return [
    me,
    person && email && language
      ? { side: otherSide(side), person, name: name ?? '', email, language }
      : undefined,
  ];
}
