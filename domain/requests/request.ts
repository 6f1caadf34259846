import type { ProgrammePairing } from '../matching/site-pairing.ts';
import type { Role } from '../people/participation.ts';

/**
 * Where it stands between a mentee and a mentor whom they may ask, in the order of time.
 *
 * - `drafted`: put on a short list that the coordinator has not sent yet.
 * - `listed`: on the mentee's short list, and not asked.
 * - `asked`: the mentee asked; the mentor has not answered.
 * - `more`: the mentor would like to know more first; the mentee has not written back.
 * - `accepted`: the mentor said yes, and the two became a pair.
 * - `declined`: the mentor said no.
 * - `passed`: the mentee would rather not.
 * - `withdrawn`: the mentee took what they had asked back.
 * - `closed`: it came to nothing, since the mentee found somebody else.
 */
export const requestStates = [
  'drafted',
  'listed',
  'asked',
  'more',
  'accepted',
  'declined',
  'passed',
  'withdrawn',
  'closed',
] as const;
/** One of these. */
export type RequestState = (typeof requestStates)[number];

/** The states in which a mentor is asked: so long a place of theirs is held for whoever asks. */
export const openStates = ['asked', 'more'] as const satisfies readonly RequestState[];

/** The states in which something may still come of it. */
export const livingStates = [
  'drafted',
  'listed',
  ...openStates,
] as const satisfies readonly RequestState[];

/** Whether a mentor is asked, and has not answered for good. */
export const isOpen = (state: RequestState | null | undefined): boolean =>
  state === 'asked' || state === 'more';

/** Whether something may still come of it. */
export const isLiving = (state: RequestState): boolean =>
  (livingStates as readonly RequestState[]).includes(state);

/** Where a request comes from: a short list of the coordinator's, or the directory of mentors. */
export const origins = ['list', 'directory'] as const;
/** One of these. */
export type Origin = (typeof origins)[number];

/** What a mentor answers. */
export const mentorAnswers = ['yes', 'no', 'more'] as const;
/** One of these; `more`: tell me more first. */
export type MentorAnswer = (typeof mentorAnswers)[number];

/** Names on a short list, at least and at most. */
export const listLengths = [3, 4, 5] as const;

/** Characters of what one writes to the other with a request. */
export const longestRequest = 1500;

/** Mentors whom a mentee may ask at a time: of a short list one, from the directory some. */
export const mostAsked = { list: 1, directory: 3 } as const satisfies Record<Origin, number>;

/** Whether mentees of a programme choose from short lists. */
export const choosesFromLists = ({
  formula,
  followed_by,
}: Pick<ProgrammePairing, 'formula' | 'followed_by'>): boolean =>
  formula === 'suggestions' || followed_by === 'suggestions';

/** Whether mentees of a programme choose from a directory of its mentors. */
export const choosesFromDirectory = ({
  formula,
  followed_by,
}: Pick<ProgrammePairing, 'formula' | 'followed_by'>): boolean =>
  formula === 'a_la_carte' || followed_by === 'a_la_carte';

/** Whether the two sides of a programme choose each other. */
export const chooses = (programme: Pick<ProgrammePairing, 'formula' | 'followed_by'>): boolean =>
  choosesFromLists(programme) || choosesFromDirectory(programme);

/** Where somebody's own requests stand below their own pages: a mentee chooses there, a mentor answers. */
export const ownRequestsBelow = (participation: string, role: Role, request = ''): string =>
  `programmes/${participation}/${role === 'mentee' ? 'mentors' : 'requests'}/${request === '' ? '' : `${request}/`}`;
