import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import { type Need, sameDay } from '../../../domain/today/need.ts';
import { daysBetween } from '../../../domain/words/age.ts';
import type { Language } from '../../../domain/words/language.ts';
import { say } from '../../../domain/words/words.ts';
import { Details } from '../../private/details.tsx';
import { consoleRoot } from '../address.ts';
import { needsPlace } from './head-figures.tsx';
import { homeWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly needs: readonly Need[];
  readonly programmes: readonly ProgrammeEntry[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What needs a hand, the most urgent first, each with what is done about it beside it; nothing where nothing does. */
export const Needs = ({ language, needs, programmes, now }: Props) => {
  const words = homeWords(language);
  const names = new Map(programmes.map(({ id, name }) => [id, say(name, language)]));
  if (needs.length === 0) return null;
  return (
    <>
      <h2 id={needsPlace}>{words.needs}</h2>
      <ol class="needs">
        {needs.map(({ kind, about, programme, since, page, more }) => {
          const said = words.need[kind](about);
          const where = programme && names.get(programme);
          return (
            <li class={sameDay.includes(kind) ? 'urgent' : undefined}>
              <p>
                {said}{' '}
                <Details
                  of={[
                    ...(where && !about.includes(where) ? [where] : []),
                    ...(since === undefined ? [] : [words.needSince(daysBetween(since, now))]),
                    ...(more ? [words.needMore(more)] : []),
                  ]}
                />
              </p>
              <a href={`${consoleRoot(language)}${page}`}>
                {words.needAct[kind]}
                <span class="unseen">{` : ${about}`}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </>
  );
};
