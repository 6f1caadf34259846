import * as z from 'zod';
import type { Role } from '../people/participation.ts';
import { dayOf, daysAfter, workingDaysAfter } from '../words/day.ts';
import type { Language } from '../words/language.ts';
import { inTheMorning } from './morning.ts';

const days = (least: number) => z.int().min(least).max(365).optional();

/** When silence in a pair is answered, in days since the last sign of life; each may be left out of a programme's file. */
export const silence = z.strictObject({
  /** One of the two is written to: the one who has been silent longer. */
  nudge_after_days: days(7),
  /** Both are written to, and the coordinators hear of it. */
  warn_after_days: days(10),
  /** The pair ends, and the place is free. */
  free_after_days: days(14),
});

/** The same, all of them said. */
export type Silence = { readonly [Key in keyof z.infer<typeof silence>]-?: number };

/** What holds where a programme's file says nothing: a monthly meeting that fell through and a week, two weeks more, three more. */
export const usualSilence: Silence = {
  nudge_after_days: 35,
  warn_after_days: 49,
  free_after_days: 70,
};

/** What holds where a programme's file says some of it, or nothing. */
export const silenceBy = (said: z.infer<typeof silence> = {}): Silence => ({
  nudge_after_days: said.nudge_after_days ?? usualSilence.nudge_after_days,
  warn_after_days: said.warn_after_days ?? usualSilence.warn_after_days,
  free_after_days: said.free_after_days ?? usualSilence.free_after_days,
});

/** Whether the steps come one after the other, the warning at least three days after the first and the end at least a week after that. */
export const isInOrder = ({
  nudge_after_days: nudge,
  warn_after_days: warn,
  free_after_days: free,
}: Silence): boolean => warn - nudge >= 3 && free - warn >= 7;

/** One of the two of a silent pair. */
export interface SilentOne {
  readonly side: Role;
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  /** When they last did something in their pair, milliseconds since 1970; 0 where they never did. */
  readonly lastSign: number;
}

/** A pair that is under way, with no session ahead that both agreed to. */
export interface SilentPair {
  readonly pair: string;
  readonly programme: string;
  /** The last sign of life: it began, was taken up again, met, or one of the two did something. Milliseconds since 1970. */
  readonly since: number;
  readonly mentor: SilentOne;
  readonly mentee: SilentOne;
  /** When the steps were taken for this silence, if they were. */
  readonly nudgedAt: number | null;
  readonly warnedAt: number | null;
  /** Whether a coordinator held one of them back: then nothing follows until there is a sign of life. */
  readonly held: boolean;
}

/** The steps by which silence is answered; the text that tells each is called alike. */
export const silenceSteps = ['pair-silent', 'pair-silent-both', 'pair-freed'] as const;
/** One of these. */
export type SilenceStep = (typeof silenceSteps)[number];

/** A step that is due. */
export interface DueSilence {
  readonly rule: SilenceStep;
  /** When, milliseconds since 1970. */
  readonly at: number;
  readonly of: SilentPair;
  /** Who is written to. */
  readonly to: readonly SilentOne[];
}

/** What the steps depend on beside the pairs. */
export interface SilenceRules {
  /** What holds in a programme; nothing where it is gone. */
  readonly silenceIn: (programme: string) => Silence | undefined;
  /** Whether a step was stopped in a programme; then those that follow do not come either. */
  readonly isStopped: (rule: SilenceStep, programme: string) => boolean;
  /** The ISO days on which coordinators were told what waits for them, in their order. */
  readonly told: readonly string[];
}

const later = (one: number, other: number): number => Math.max(one, other);

/** Who is asked first: whoever did something longer ago; where neither did more than the other, whoever is accompanied, who holds the pen. */
export const silentLonger = ({ mentor, mentee }: SilentPair): SilentOne =>
  mentor.lastSign < mentee.lastSign ? mentor : mentee;

/**
 * The next step of each silent pair. A step never comes sooner after the one before it than the
 * programme's rules let lie between them, so that after a dead week no two come together; and no place
 * is freed before the working day after one on which the coordinators heard of the warning.
 */
export function silenceDue(
  pairs: readonly SilentPair[],
  { silenceIn, isStopped, told }: SilenceRules,
): readonly DueSilence[] {
  const next = pairs.flatMap((of): DueSilence[] => {
    const rules = silenceIn(of.programme);
    if (!rules || of.held) return [];
    const { nudge_after_days: nudge, warn_after_days: warn, free_after_days: free } = rules;
    const after = (moment: number, lasts: number) => inTheMorning(daysAfter(dayOf(moment), lasts));
    if (of.nudgedAt === null)
      return [{ rule: 'pair-silent', at: after(of.since, nudge), of, to: [silentLonger(of)] }];
    const both = [of.mentor, of.mentee];
    if (of.warnedAt === null) {
      const at = later(after(of.since, warn), after(of.nudgedAt, warn - nudge));
      return [{ rule: 'pair-silent-both', at, of, to: both }];
    }
    const warnedOn = dayOf(of.warnedAt);
    const heardOn = told.find((day) => day > warnedOn);
    if (heardOn === undefined) return [];
    const at = later(
      later(after(of.since, free), after(of.warnedAt, free - warn)),
      inTheMorning(workingDaysAfter(heardOn, 1)),
    );
    return [{ rule: 'pair-freed', at, of, to: both }];
  });
  return next.filter(({ rule, of }) => !isStopped(rule, of.programme));
}
