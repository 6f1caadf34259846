import type { OwnStanding } from '../../../db/people/own.ts';
import type { Language } from '../../../domain/words/language.ts';
import { requestsAddress } from './named.ts';
import { ownRequestWords } from './words.ts';

/** The way from somebody's programme to those they may choose, or who chose them. */
export const OwnRequests = ({
  language,
  one,
  waiting,
}: {
  readonly language: Language;
  readonly one: Pick<OwnStanding, 'id' | 'role'>;
  /** What waits for them there. */
  readonly waiting: number;
}) => {
  const words = ownRequestWords(language);
  const said = one.role === 'mentee' ? words.chooseLink(waiting) : words.requestsLink(waiting);
  return (
    <p>
      <a class={waiting > 0 ? 'button' : undefined} href={requestsAddress(language, one)}>
        {said}
      </a>
    </p>
  );
};
