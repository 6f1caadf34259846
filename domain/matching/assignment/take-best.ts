import { alone } from './problem.ts';
import { hasRoom, put, type State, takePlace } from './state.ts';

/** The mentor with whom a mentee costs least, before anything has a price: one with a place left, of several. */
function bestFor(
  { mentors, scores, prices, room, taken, ofScore, ofAlone }: State,
  mentee: number,
) {
  const row = mentee * mentors;
  let least = ofAlone;
  let chosen = alone;
  let isFree = false;
  for (let mentor = 0; mentor < mentors; mentor += 1) {
    const cost = ofScore[scores[row + mentor]!]! - prices[mentor]!;
    if (cost < least || (cost === least && !isFree && taken[mentor]! < room[mentor]!)) {
      least = cost;
      chosen = mentor;
      isFree = taken[mentor]! < room[mentor]!;
    }
  }
  return chosen;
}

/**
 * Each mentee takes the mentor they do best with, while there is a place.
 *
 * @returns those who found none
 */
export function takeBest(state: State): Int32Array {
  const waiting: number[] = [];
  for (let mentee = 0; mentee < state.mentorOf.length; mentee += 1) {
    const mentor = bestFor(state, mentee);
    if (mentor === alone) state.mentorOf[mentee] = alone;
    else if (hasRoom(state, mentor)) put(state, mentee, mentor, takePlace(state, mentor));
    else waiting.push(mentee);
  }
  return Int32Array.from(waiting);
}
