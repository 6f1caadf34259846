import { optionsOf } from '../../../domain/forms/question.ts';
import { type Aim, aims } from '../../../domain/matching/assignment/assign.ts';
import { forbidden } from '../../../domain/matching/assignment/problem.ts';
import type { Cohort } from '../../../domain/matching/cohort.ts';
import { worstOff } from '../../../domain/matching/fairness.ts';
import { missingMentor } from '../../../domain/matching/missing-mentor.ts';
import type { Person } from '../../../domain/matching/person.ts';
import { type Proposal, type ProposedPair, propose } from '../../../domain/matching/propose.ts';
import { reasonsFor } from '../../../domain/matching/reasons/reasons.ts';
import { sayExclusion, sayReason, sayTold } from '../../../domain/matching/reasons/say.ts';
import { toldReasons } from '../../../domain/matching/reasons/told.ts';
import type { Language } from '../../../domain/words/language.ts';
import { say } from '../../../domain/words/words.ts';
import { reportWords } from './words.ts';

/** Somebody, as a report names them. */
interface Somebody {
  readonly name: string;
  readonly email: string;
}

/** A proposed pair and its reasons, in sentences. */
export interface ReportedPair {
  readonly score: number;
  readonly mentor: Somebody;
  readonly mentee: Somebody;
  readonly for: readonly string[];
  readonly against: readonly string[];
  readonly unanswered: readonly string[];
  /** What the two may read. */
  readonly told: readonly string[];
}

/** All that is said of a proposal, for the coordinator alone. */
export interface Report {
  readonly programme: string;
  readonly aim: Aim;
  readonly atLeast: number;
  readonly total: number;
  readonly lowest: number | null;
  readonly proved: true;
  readonly pairs: readonly ReportedPair[];
  readonly alone: readonly { readonly name: string; readonly because: string }[];
  readonly free: readonly { readonly name: string; readonly places: number }[];
  readonly toSettle: readonly {
    readonly mentor: string;
    readonly mentee: string;
    readonly because: readonly string[];
  }[];
  /** What is said of the whole: the worst off, the other aim, the mentor who is missing. */
  readonly summary: readonly string[];
  readonly remarks: readonly string[];
}

const somebody = ({ name, addressKey }: Person): Somebody => ({ name, email: addressKey });

function reported(cohort: Cohort, pair: ProposedPair, language: Language): ReportedPair {
  const reasons = reasonsFor(cohort.looked, pair);
  const of = (speaks: (typeof reasons)[number]['speaks']) =>
    reasons
      .filter((reason) => reason.speaks === speaks)
      .map((reason) => sayReason(reason, pair, language));
  return {
    score: pair.score,
    mentor: somebody(pair.mentor),
    mentee: somebody(pair.mentee),
    for: of('for'),
    against: of('against'),
    unanswered: of('neither'),
    told: toldReasons(cohort.looked, pair).map((reason) => sayTold(reason, language)),
  };
}

/** Why somebody stays alone: how many mentors are kept from them, score too low, or are full. */
function aloneBecause(
  cohort: Cohort,
  { least }: Proposal,
  mentee: Person,
  language: Language,
): string {
  const rank = cohort.people.mentees.indexOf(mentee);
  const row = cohort.scores.subarray(rank * cohort.mentors, (rank + 1) * cohort.mentors);
  const count = { apart: 0, below: 0, full: 0 };
  for (const score of row)
    count[score === forbidden ? 'apart' : score < least ? 'below' : 'full'] += 1;
  return reportWords(language).aloneBecause(count);
}

/** The pairs that are kept apart because a name may be that of the other: whoever knows both settles it. */
function toSettle(cohort: Cohort, language: Language) {
  const { mentors, mentees } = cohort.people;
  return mentees.flatMap((mentee, rank) =>
    mentors.flatMap((mentor, at) => {
      if (cohort.scores[rank * mentors.length + at] !== forbidden) return [];
      const by = cohort.apart(at, rank);
      if (!by.every(({ likeness }) => likeness === 'possibly')) return [];
      const because = by.map((exclusion) => sayExclusion(exclusion, { mentor, mentee }, language));
      return [{ mentor: mentor.name, mentee: mentee.name, because }];
    }),
  );
}

/** What the whole proposal comes to, and what would change with the other aim. */
function summaryOf(cohort: Cohort, proposal: Proposal, language: Language): readonly string[] {
  const words = reportWords(language);
  const worst = worstOff(proposal);
  const missing = missingMentor(cohort, proposal);
  const other = aims.find((aim) => aim !== proposal.aim) ?? 'total';
  const { pairs, total, lowest } = propose(cohort, other, proposal.least).assignment;
  const own = proposal.assignment;
  const isSame = own.pairs === pairs && own.total === total && own.lowest === lowest;
  const labels = missing && 'options' in missing.question ? optionsOf(missing.question) : [];
  return [
    ...(worst ? [words.worst(worst.mentor.name, worst.mentee.name, worst.score)] : []),
    isSame
      ? words.sameAim(words.aims[other])
      : words.otherAim(words.aims[other], pairs, total, lowest),
    ...(missing
      ? [
          words.missing(
            missing.offers.map((value) => {
              const label = labels.find((one) => one.value === value)?.label;
              return label ? say(label, language) : value;
            }),
            missing.serves,
            missing.of,
          ),
        ]
      : []),
  ];
}

/** Reports a proposal in a language. */
export function reportOf(
  cohort: Cohort,
  proposal: Proposal,
  said: { readonly programme: string; readonly remarks: readonly string[] },
  language: Language,
): Report {
  const { assignment, aim, least } = proposal;
  const { compare } = new Intl.Collator(language);
  const byName = (one: Somebody, other: Somebody) => compare(one.name, other.name);
  return {
    programme: said.programme,
    aim,
    atLeast: least,
    total: assignment.total,
    lowest: assignment.lowest ?? null,
    proved: true,
    pairs: proposal.pairs
      .map((pair) => reported(cohort, pair, language))
      .sort((one, other) => byName(one.mentor, other.mentor) || byName(one.mentee, other.mentee)),
    alone: proposal.alone.map((mentee) => ({
      name: mentee.name,
      because: aloneBecause(cohort, proposal, mentee, language),
    })),
    free: proposal.free.map(({ mentor, places }) => ({ name: mentor.name, places })),
    toSettle: toSettle(cohort, language),
    summary: summaryOf(cohort, proposal, language),
    remarks: said.remarks,
  };
}
