import { type ForeseenRule, foreseenRules } from '../../../domain/due/word.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { messagesWords } from '../messages/words.ts';
import { aheadWords } from './words.ts';

/** What a coordinator has stopped in a programme. */
export interface Stopped {
  readonly rule: string;
  readonly programme: string;
  readonly who: string;
  readonly at: number;
}

interface Props {
  readonly language: Language;
  readonly allowed: boolean;
  /** What would be told, in which programmes. */
  readonly sides: readonly (readonly [ForeseenRule, string])[];
  readonly halted: readonly Stopped[];
  readonly sayProgramme: (id: string) => string;
}

/** Nobody is named on one's own machine. */
const by = (who: string): string => (who === 'local' ? '' : who);

/** Each rule in each programme in which it would tell people something, or is stopped: a button turns it off, or on again. */
export const StopRules = ({ language, allowed, sides, halted, sayProgramme }: Props) => {
  const words = aheadWords(language);
  const { names } = messagesWords(language);
  const going = [...new Map(sides.map((side) => [side.join(' '), side])).values()];
  const rows = [
    ...going.map(([rule, programme]) => ({ rule, programme, since: undefined })),
    ...halted.flatMap(({ rule: stored, programme, who, at }) => {
      const rule = foreseenRules.find((one) => one === stored);
      return rule ? [{ rule, programme, since: { who, at } }] : [];
    }),
  ];
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{words.stopHeading}</h2>
      <p class="hint">{words.stopHint}</p>
      <ul class="forms">
        {rows.map(({ rule, programme, since }) => (
          <li>
            <span>
              {names[rule]}, {sayProgramme(programme)}
              {since && (
                <span class="faint">
                  {' '}
                  {words.stopped(sayDay(dayOf(since.at), language), by(since.who))}
                </span>
              )}
            </span>
            {allowed && (
              <form method="post" class="side">
                <input type="hidden" name="rule" value={rule} />
                <input type="hidden" name="programme" value={programme} />
                <button type="submit" name="does" value={since ? 'resume' : 'stop'} class="quiet">
                  {since ? words.resume : words.stop}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
