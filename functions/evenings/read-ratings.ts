import { type Rating, ratings } from '../../domain/evenings/rating.ts';

/** The name of the field in which somebody rates a meeting. */
export const fieldFor = (other: string): string => `said-${other}`;

/** The name of the field that carries what its page had read there. */
export const seenFor = (other: string): string => `seen-${other}`;

/**
 * What was ticked for each of some meetings, by the other one's participation: nothing where no rating was.
 * What the page did not ask for, since the round had not begun then, stays as it is; so does what was left
 * as the page had read it, whoever said something else meanwhile.
 */
export const readRatings = (sent: URLSearchParams, others: readonly string[]) =>
  others.flatMap((other) => {
    const ticked = sent.get(fieldFor(other));
    if (ticked === null || ticked === sent.get(seenFor(other))) return [];
    const rating: Rating | null = ratings.find((one) => one === ticked) ?? null;
    return [{ other, rating }];
  });
