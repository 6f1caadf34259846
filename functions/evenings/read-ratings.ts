import { type Rating, ratings } from '../../domain/evenings/rating.ts';

/** The name of the field in which somebody rates a meeting. */
export const fieldFor = (other: string): string => `said-${other}`;

/** What was ticked for each of some meetings, by the other one's participation: nothing where no rating was. */
export const readRatings = (sent: URLSearchParams, others: readonly string[]) =>
  others.map((other) => {
    const ticked = sent.get(fieldFor(other));
    const rating: Rating | null = ratings.find((one) => one === ticked) ?? null;
    return { other, rating };
  });
