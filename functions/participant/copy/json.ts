import type { OwnSubmission } from '../../../db/own/submissions.ts';
import type { HeldSession } from '../../../db/sessions/own.ts';
import { isDeclined } from '../../../domain/forms/declined.ts';
import { sayUnanswered, showAnswer } from '../../../domain/forms/kinds/index.ts';
import { answeredQuestions } from '../../../domain/forms/questions.ts';
import { referenceOf } from '../../../domain/forms/reference.ts';
import { dayOf } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { plain } from '../../../domain/words/said.ts';
import { say } from '../../../domain/words/words.ts';
import { allOf } from '../answers/view.tsx';
import type { Held } from './held.ts';
import { copyWords } from './words.ts';

const iso = (at: number): string => new Date(at).toISOString();

const isoOrNull = (at: number | null | undefined): string | null =>
  at === null || at === undefined ? null : iso(at);

const answersOf = (row: OwnSubmission, language: Language) => {
  const values = allOf(row);
  return answeredQuestions(row.definition).flatMap((question) => {
    const { id, label, seen_by } = question;
    const value = values[id];
    if (seen_by === 'totals' || (value === undefined && !isDeclined(question, row.answers)))
      return [];
    const said =
      value === undefined
        ? sayUnanswered(question, language)
        : showAnswer(question, value, language).map(plain);
    const told = { id, question: say(label, language), answer: said, value: value ?? null };
    return [{ ...told, readBy: seen_by }];
  });
};

const sessionTold = ({ number, state, startsAt, minutes, side, note, ...row }: HeldSession) => ({
  ...{ number, state, minutes, objective: row.objective, place: row.place },
  starts: startsAt === null ? null : iso(startsAt),
  proposed: row.moments.map(iso),
  youSaid: side === 'mentor' ? row.mentorSaid : row.menteeSaid,
  yourNote: note,
});

/** All that is kept of somebody, for another program to read. */
export function asJson(
  {
    session,
    standings,
    sent,
    done,
    pairs,
    introductions,
    writings,
    sessions,
    refusedAt,
    evenings,
    requests,
    listed,
    attended,
    hasCalendar,
  }: Held,
  language: Language,
  now: number,
) {
  const { email, name, language: preferred } = session;
  return {
    copied: iso(now),
    person: {
      ...{ name, email, language: preferred },
      announcementsRefused: refusedAt === null ? null : iso(refusedAt),
      calendar: hasCalendar,
    },
    programmes: standings.map(({ id, programme, role, standing, appliedAt }) => ({
      ...{ programme, role, standing, applied: iso(appliedAt) },
      steps: done
        .filter(({ participation }) => participation === id)
        .map(({ step, at }) => ({ step, done: iso(at) })),
      introduction: introductions.get(id) ?? null,
      inDirectorySince: isoOrNull(listed.get(id)),
    })),
    pairs: pairs.map(
      ({
        id,
        help,
        programme,
        side,
        state,
        ending,
        name,
        madeAt,
        begunAt,
        signature,
        certificate,
      }) => ({
        ...{ programme, role: side, state, ending, with: name, announced: iso(madeAt) },
        begun: begunAt === null ? null : iso(begunAt),
        signature: signature
          ? { name: signature.name, signed: iso(signature.at), charter: signature.hash }
          : null,
        certificate: certificate
          ? {
              number: certificate.number,
              name: certificate.name,
              issued: iso(certificate.issuedAt),
            }
          : null,
        help: help.map(({ subject, text, at, state }) => ({
          subject,
          text,
          asked: iso(at),
          state,
        })),
        roadmap: writings.texts
          .filter(({ pair }) => pair === id)
          .map(({ field, text, day, at }) => ({ field, text, day: day || null, written: iso(at) })),
        objectives: writings.objectives
          .filter(({ pair }) => pair === id)
          .map(({ number, text, why, at }) => ({
            number,
            text: text || null,
            closedBecause: why || null,
            written: iso(at),
          })),
        scores: writings.scores
          .filter(({ pair }) => pair === id)
          .map(({ objective, day, score }) => ({ objective, day, score })),
        sessions: sessions.filter(({ pair }) => pair === id).map(sessionTold),
      }),
    ),
    evenings: evenings.map(({ programme, role, startsAt, place, meetings }) => ({
      ...{ programme, role, starts: iso(startsAt), place },
      meetings: meetings.map(({ round, table, name, said }) => ({
        ...{ round, table, with: name },
        youSaid: said,
      })),
    })),
    requests: requests.map(({ programme, role, state, name, word, question, reply, ...one }) => ({
      ...{ programme, role, state, with: name, word, question, reply },
      asked: isoOrNull(one.askedAt),
      changed: iso(one.changedAt),
    })),
    gatherings: attended.map(({ startsAt, ...one }) => ({ ...one, starts: iso(startsAt) })),
    sent: sent.map((row) => ({
      reference: referenceOf(row.id),
      form: say(row.definition.title, language),
      sent: iso(row.receivedAt),
      keptUntil: dayOf(row.purgeAt),
      language: row.language,
      programme: row.programme || null,
      answers: answersOf(row, language),
      corrected: row.corrected.map(({ question, at }) => ({ question, at: iso(at) })),
    })),
    leftOut: copyWords(language).leftOut,
  };
}
