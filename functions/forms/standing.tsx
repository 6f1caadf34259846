import { openDatabase } from '../../db/open.ts';
import { takenPlaces } from '../../db/tallies/places.ts';
import { inTime, shortWait } from '../../db/within-time.ts';
import {
  type Limits,
  type Standing,
  standingByDay,
  standingByPlaces,
  takesAnswers,
} from '../../domain/forms/limits.ts';
import { sayWeekday } from '../../domain/words/day.ts';
import type { Language } from '../../domain/words/language.ts';
import type { Env } from '../env.ts';
import { fillSlots } from '../http/fill.ts';
import { logFault } from '../http/log-fault.ts';
import { standingWords } from './standing-words.ts';

/** A form, whole or as the list of forms names it. */
type Limited = Limits & { readonly id: string };

/**
 * Where a form stands at a moment. A database that does not answer shuts no form, and one that is slow
 * holds up none of its steps: what is sent is decided when it is stored.
 *
 * @param grace milliseconds after the last day that still count to it
 */
export async function standingOf(
  env: Env,
  form: Limited,
  now: number,
  grace?: number,
): Promise<Standing> {
  const byDay = standingByDay(form, now, grace);
  if (byDay !== 'open' || form.places === undefined) return byDay;
  try {
    const taken = takenPlaces(openDatabase(env.DB), form.id);
    return standingByPlaces(form, await inTime(taken, shortWait));
  } catch (error) {
    logFault('places not counted', error);
    return 'open';
  }
}

/** The sentences that say where a form stands: the first in bold, what else is known after it. */
function sentences(
  { opens = '', closes, places = 0 }: Limits,
  standing: Exclude<Standing, 'open'>,
  language: Language,
): readonly [string, string?] {
  const words = standingWords(language);
  const day = (iso: string) => sayWeekday(iso, language);
  switch (standing) {
    case 'upcoming':
      return [words.upcoming, words.opens(day(opens), closes && day(closes))];
    case 'closed':
      return [words.closed, words.closedSince(day(closes ?? ''))];
    case 'late':
      return [words.late(day(closes ?? '')), words.lateHelp];
    case 'full':
      return [words.full, words.allTaken(places)];
    case 'waiting':
      return [words.waiting];
  }
}

const shown = { element: (part: Element) => void part.removeAttribute('hidden') };

/** Shows what the editor of a form wrote for when it stands so. */
export const showWhen = (rewriter: HTMLRewriter, standing: Standing): HTMLRewriter =>
  rewriter.on(`[data-when~="${standing}"]`, shown);

/**
 * Says on a built page of a form where it stands, with what its editor wrote for that; nothing when it
 * is open. Of a form that takes no answers the questions are taken off, and whom to write to is said.
 */
export function fillStanding(
  rewriter: HTMLRewriter,
  form: Limits,
  standing: Standing,
  language: Language,
): HTMLRewriter {
  if (standing === 'open') return rewriter;
  showWhen(rewriter.on('[data-standing]', shown), standing);
  if (!takesAnswers(standing)) {
    rewriter.on('[data-contact]', shown);
    for (const part of ['form[data-form]', '[data-found]', '.promises'])
      rewriter.on(part, { element: (element) => void element.remove() });
  }
  const [first, more] = sentences(form, standing, language);
  return fillSlots(rewriter, {
    standing: (
      <p>
        <strong>{first}</strong>
        {more && ` ${more}`}
      </p>
    ),
  });
}
