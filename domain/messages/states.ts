/**
 * Where a message stands: on its way (`due`), handed to whoever carries mail (`sent`), given up for now
 * (`undelivered`), said in another way by the coordinator (`told`), or not to leave, because a
 * coordinator wanted so before it did (`skipped`).
 */
export const messageStates = ['due', 'sent', 'undelivered', 'told', 'skipped'] as const;

/** Where a message stands. */
export type MessageState = (typeof messageStates)[number];

/** What may happen to a message, each from one state to another. Nothing else changes a state. */
export const happenings = {
  /** The carrier took it. */
  carried: { from: 'due', to: 'sent' },
  /** The carrier refused it for good, or its time ran out. */
  givenUp: { from: 'due', to: 'undelivered' },
  /** The coordinator has it tried again, from the beginning. */
  sentAgain: { from: 'undelivered', to: 'due' },
  /** The coordinator told the person in another way. */
  saidOtherwise: { from: 'undelivered', to: 'told' },
  /** The coordinator does not want it to leave. */
  skipped: { from: 'due', to: 'skipped' },
  /** They want it to leave after all. */
  sentAfterAll: { from: 'skipped', to: 'due' },
} as const satisfies Readonly<Record<string, { from: MessageState; to: MessageState }>>;

/** Something that may happen to a message. */
export type Happening = keyof typeof happenings;
