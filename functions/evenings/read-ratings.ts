import { type Rating, ratings } from '../../domain/evenings/rating.ts';

/** The name of the field in which somebody rates a meeting. */
export const fieldFor = (other: string): string => `said-${other}`;

/**
 * What was ticked for each of some meetings, by the other one's participation: nothing where no rating was.
 * What the page did not ask for, since the round had not begun then, stays as it is.
 */
export const readRatings = (sent: URLSearchParams, others: readonly string[]) =>
  others.flatMap((other) => {
    const ticked = sent.get(fieldFor(other));
    if (ticked === null) return [];
    const rating: Rating | null = ratings.find((one) => one === ticked) ?? null;
    return [{ other, rating }];
  });
