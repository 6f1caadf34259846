import type { WholePair } from '../../../db/pairs/read.ts';
import { endOf } from '../../../domain/pairs/end.ts';
import { isOpenFrom } from '../../../domain/pairs/pair.ts';
import { formulaWords } from '../../../domain/programmes/formula-words.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Field } from '../../private/field.tsx';
import { consoleAddress } from '../address.ts';
import { renewalWords } from './renewal-words.ts';

/** A day as it was typed, and what is wrong with it. */
export interface TypedRenewal {
  readonly until: string;
  readonly fault: string;
}

interface Props {
  readonly language: Language;
  readonly pair: WholePair;
  /** The ISO day on which its programme ends; nothing where the site no longer has it. */
  readonly programmeEnd: string | undefined;
  /** Whether whoever looks may renew it. */
  readonly allowed: boolean;
  /** Whether mail leaves this site. */
  readonly tells: boolean;
  readonly typed?: TypedRenewal | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** How a pair came about; nothing of one that was made before this was kept. */
export function cameBySaid(
  { origin, formula }: Pick<WholePair, 'origin' | 'formula'>,
  language: Language,
): string | undefined {
  if (origin === null) return undefined;
  const words = renewalWords(language);
  const then = formula === null ? '' : ` (${words.formula(formulaWords(language)[formula])})`;
  return `${words.origins[origin]}${then}.`;
}

/** Until when a pair that is under way goes on, and the way to renew it. */
export const Renewal = ({ language, pair, programmeEnd, allowed, tells, typed, now }: Props) => {
  if (!isOpenFrom(pair.state, 'complete')) return null;
  const words = renewalWords(language);
  const end = endOf(programmeEnd, pair.until);
  const said = end && sayDay(end, language);
  const isOver = end !== undefined && end < dayOf(now);
  return (
    <section id="until">
      <h2>{words.heading}</h2>
      {said && (
        <p>
          {isOver ? words.over(said) : end === pair.until ? words.renewed(said) : words.ends(said)}
        </p>
      )}
      {allowed && (
        <form
          method="post"
          action={consoleAddress(language, `pairs/${pair.id}/renew/`)}
          class="export"
        >
          <input type="hidden" name="was" value={pair.until ?? ''} />
          <div class="field">
            <Field
              id="until-day"
              label={words.day}
              hint={tells ? words.hint : words.silent}
              fault={typed?.fault}
              control={(ties) => (
                <input {...ties} type="date" name="until" value={typed?.until ?? ''} />
              )}
            />
          </div>
          <p class="go">
            <button type="submit" class="quiet">
              {words.renew}
            </button>
          </p>
        </form>
      )}
    </section>
  );
};
