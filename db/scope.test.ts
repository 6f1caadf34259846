import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { referenceOf } from '../domain/forms/reference.ts';
import type { Scope } from '../domain/people/scope.ts';
import { db, env } from '../tests/support/console/console.ts';
import { nothingStored } from '../tests/support/worker/nothing-stored.ts';
import { commit } from './commit.ts';
import { halt, mayTurn, resume } from './due/halt.ts';
import { unsignedIn, waitsForSignature } from './due/pairs.ts';
import { whatIsStopped } from './due/people.ts';
import { silenceToldTo } from './due/silence.ts';
import { eveningNamed, eveningsListed } from './evenings/read.ts';
import { dropEvening, planEvening, prepareEvening } from './evenings/write.ts';
import { keptFigures } from './figures/kept.ts';
import { recordedIn, recordFigure } from './figures/recorded.ts';
import { keepReportWords, reportWordsOf } from './figures/words.ts';
import { gatheringNamed, gatheringsListed, gatheringTotals } from './gatherings/read.ts';
import {
  attendGathering,
  cancelGathering,
  noteGathering,
  planGathering,
  rewriteGathering,
} from './gatherings/write.ts';
import { improvementsListed } from './improvements/read.ts';
import { addImprovement, dropImprovement, settleImprovement } from './improvements/write.ts';
import { invitationNamed, invitationsFrom, notToInvite } from './invitations/read.ts';
import { invite, inviteAgain, takeBack } from './invitations/write.ts';
import { addFormLinks, askedOf } from './links/forms.ts';
import {
  isMessage,
  leavingAfter,
  messageIs,
  messagesFrom,
  messagesTo,
  undeliveredCount,
} from './messages/read.ts';
import { holdBack, tryAgain } from './messages/settle.ts';
import { addHeldBack } from './messages/store.ts';
import { begunIn, pairsByFormula } from './pairs/by-formula.ts';
import { pairFacts } from './pairs/facts.ts';
import { pairsListed, pairsOfPerson } from './pairs/list.ts';
import { addPairs } from './pairs/make.ts';
import { movePair } from './pairs/move.ts';
import { livingPairs, pairsAt, programmesWithPairs } from './pairs/pulse.ts';
import { pairNamed } from './pairs/read.ts';
import { appliedBy, readyIn, readyNamed } from './pairs/ready.ts';
import { renewing } from './pairs/renew.ts';
import { markAmbassador } from './people/ambassadors.ts';
import {
  addInterview,
  correctInterview,
  interviewsWith,
  takeInterviewBack,
} from './people/interviews.ts';
import { participantCount, participantsFound, participantsFrom } from './people/list.ts';
import { eventsOf, participationsNamed, participationsOf } from './people/read.ts';
import { stepsDoneBy, tick } from './people/steps.ts';
import { draftLists, dropDrafts, sendLists } from './requests/lists.ts';
import { directorySize, menteesWaiting, mentorsOpen, requestsOf } from './requests/read.ts';
import type { Statement } from './statement.ts';
import { rowsNamed } from './submissions/person.ts';
import { goingUntil } from './submissions/purge.ts';
import { placeOf, submissionWithForm } from './submissions/read.ts';
import { acknowledgedAs } from './submissions/receipt.ts';
import { storedWhole } from './submissions/stored.ts';
import { setStatus, stillAsSeen } from './submissions/write.ts';
import { standingOf } from './tallies/published.ts';
import { approving, saysStill } from './testimonials/approve.ts';
import { testimonialsNamed, testimonialsSent } from './testimonials/read.ts';
import { approvingNames } from './thanks/approve.ts';
import { mayBeThanked, stillThanked } from './thanks/read.ts';
import {
  askingPairs,
  beyondPairs,
  differingPairs,
  dissatisfiedPairs,
  quietPairs,
} from './today/pairs.ts';
import { spentLists, unansweredRequests } from './today/requests.ts';

const now = Date.UTC(2027, 0, 12);
const day = 86_400_000;
const programme = 'leadership';
const own: Scope = [programme];
const foreign: Scope = ['integration'];
const who = 'lea@example.org';
const by = { who, now };
const made = { origin: 'hand', formula: 'manual' } as const;
/** The id of the application of a participation. */
const submissionOf = (participation: string): string =>
  `${['m1', 'e1', 'm2', 'e2', 'e3', 'e4'].indexOf(participation)}0000000-0000-8000-8000-000000000000`;
const application = submissionOf('m1');
const answers = { name: 'Canari', agreed: 'yes' };
const thanking = [{ version: 'v', consent: 'agreed', name: 'name' }];
const letter = {
  ...({ programme, person: 'p1', language: 'fr', name: 'receipt', subject: 'Canari' } as const),
  ...{ recipient: 'canari@example.org', plain: 'Canari', html: '', now },
};
const message = (key: string, state: string, due: number) =>
  `insert into messages (key, recipient, recipient_key, person, programme, language, name, subject, plain, html, state, due, since, stored_at) values ('${key}', 'canari@example.org', 'canari@example.org', 'p1', '${programme}', 'fr', 'receipt', 'Canari', '', '', '${state}', ${due}, 0, 1)`;

/** One of everything that belongs to a programme. */
beforeEach(async () => {
  await nothingStored();
  const participation = (id: string, person: string, role: string) =>
    `insert into participations (id, person, programme, role, standing, application, words, applied_at, changed_at) values ('${id}', '${person}', '${programme}', '${role}', 'ready', '${submissionOf(id)}', ' canari', 1, 1)`;
  const submission = (id: string) =>
    `insert into submissions (id, form, version, programme, language, status, answers, participation, received_at, purge_at, words) values ('${submissionOf(id)}', 'f', 'v', '${programme}', 'fr', 'new', '${JSON.stringify(answers)}', '${id}', 1, ${now}, ' canari')`;
  const person = (id: string) =>
    `insert into people (id, address_key, email, name, language, words, created_at) values ('${id}', '${id}@example.org', '${id}@example.org', 'Canari', 'fr', ' canari', 1)`;
  const statements: D1PreparedStatement[] = [];
  for (const sql of [
    ...[
      'links',
      'stopped_rules',
      'session_feedback',
      'sessions',
      'help_requests',
      'pair_events',
      'pairs',
      'invitations',
      'figures',
      'recorded_figures',
      'requests',
      'listed_mentors',
    ].map((table) => `delete from ${table}`),
    `insert into evenings (id, programme, starts_at, ends_at, round_minutes, break_minutes, tables, place, version, touched, changed_by, changed_at) values ('v1', '${programme}', 1, 2, 8, 2, 4, '', 1, '', 'local', 1)`,
    `insert into gatherings (id, programme, kind, for_whom, title, starts_at, minutes, place, host, agenda, counted_at, mentors, version, touched, changed_by, changed_at) values ('g1', '${programme}', 'club', 'both', 'Canari', 1, 60, '', '', '', 1, 2, 1, '', 'local', 1)`,
    `insert into improvements (id, programme, source, text, who, at, done_at) values ('w1', '${programme}', 'other', 'Canari', 'x', 1, null), ('w2', '${programme}', 'other', 'Canari', 'x', 1, 1)`,
    `insert or ignore into form_versions (version, form, definition, first_used_at) values ('v', 'f', '{"does":"enrol_mentor","pages":[]}', 1)`,
    ...['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map(person),
    participation('m1', 'p1', 'mentor'),
    participation('e1', 'p2', 'mentee'),
    participation('m2', 'p3', 'mentor'),
    participation('e2', 'p4', 'mentee'),
    participation('e3', 'p5', 'mentee'),
    participation('e4', 'p6', 'mentee'),
    ...['m1', 'e1', 'm2', 'e2', 'e3', 'e4'].map(submission),
    `insert into requests (id, programme, mentor, mentee, origin, rank, state, changed_at) values ('q1', '${programme}', 'm2', 'e3', 'list', 1, 'drafted', 1), ('q2', '${programme}', 'm1', 'e3', 'directory', 0, 'asked', 1), ('q3', '${programme}', 'm2', 'e4', 'list', 1, 'declined', 1)`,
    `insert into listed_mentors (participation, since) values ('m1', 1)`,
    `insert into tallies (form, programme, counts) values ('f', '${programme}', '{}')`,
    `insert into pairs (id, programme, mentor, mentee, state, word, made_by, made_at, changed_at) values ('pair', '${programme}', 'm1', 'e1', 'announced', '', 'x', 1, 1)`,
    `insert into pairs (id, programme, mentor, mentee, state, word, made_by, made_at, changed_at, begun_at) values ('lived', '${programme}', 'm1', 'e2', 'active', '', 'x', 1, 1, 1)`,
    `insert into sessions (id, pair, number, state, objective, place, minutes, moments, proposed_by, written_by, starts_at, made_at, changed_at) values ('s1', 'lived', 1, 'differ', '', '', 60, '[]', 'mentor', 'mentor', ${now - day}, 1, 1)`,
    `insert into session_feedback (session, side, participation, submission, satisfaction, at) values ('s1', 'mentor', 'm1', '${application}', 1, 1)`,
    `update submissions set attention = 1 where id = '${application}'`,
    `insert into help_requests (id, pair, side, subject, text, at, state, changed_at) values ('h1', 'lived', 'mentee', 'advice', '', 1, 'open', 1)`,
    `insert into events (participation, at, who, what) values ('m1', 1, 'Canari', 'accept')`,
    `insert into interviews (id, participation, at, who, note) values (7, 'm1', 1, '${who}', 'Canari')`,
    `insert into steps_done (participation, step, at, who) values ('m1', 'canari', 1, 'x')`,
    `insert into invitations (id, address_key, email, programme, role, language, word, who, sent_at, times) values ('i1', 'canari.i@example.org', 'canari.i@example.org', '${programme}', 'mentor', 'fr', '', 'x', 1, 1)`,
    `insert into links (id, purpose, person, created_at, expires_at, form, participation) values ('l1', 'form', 'p1', 1, ${now + day}, 'f', 'm1')`,
    message('lived-pair-silent-mentor-1', 'sent', 1),
    message('due', 'due', now + day),
    message('undelivered', 'undelivered', 1),
    'delete from report_words',
    `insert into figures (programme, measure, month, value, answers, facts) values ('${programme}', 'hours', '2027-01', 5, 5, 5)`,
    `insert into recorded_figures (id, programme, objective, day, value, note, who, at) values ('r1', '${programme}', 'one', '2027-01-01', 5, '', '${who}', 1)`,
    `insert into report_words (programme, language, text, who, at) values ('${programme}', 'fr', 'Canari', '${who}', 1)`,
    `insert into stopped_rules (rule, programme, who, at) values ('not-taken', '${programme}', 'x', 1)`,
  ])
    statements.push(env.DB.prepare(sql));
  await env.DB.batch(statements);
});

const one = async <Row>(statement: Statement<Row>) => (await commit(db, [statement]))[0];
const evening = {
  ...{ startsAt: now, endsAt: now + day, roundMinutes: 8, breakMinutes: 2, tables: 4, place: '' },
};
const gathering = {
  ...({ kind: 'club', forWhom: 'both', title: '', startsAt: now, minutes: 60 } as const),
  ...{ place: '', host: '', agenda: '' },
};
const seenGathering = { id: 'g1', version: 1, token: 'this' };
const seenEvening = { id: 'v1', version: 1, token: 'this' };
const drafted = { id: 'q2', rank: 1, score: 50 };
const attending = { participation: 'm1', from: 1, until: 2 };
const listing = (scope: Scope) => ({ scope, limit: 10 });
const text = {
  programme,
  language: 'fr',
  name: 'invitation',
  subject: '',
  plain: '',
  html: '',
} as const;

/** Every row that one of them may change. */
async function everythingStored(): Promise<string> {
  const tables = [
    ...['submissions', 'participations', 'events', 'interviews', 'steps_done', 'audit'],
    ...['messages', 'links', 'invitations', 'pairs', 'pair_events', 'stopped_rules'],
    ...['recorded_figures', 'report_words', 'approvals'],
    ...['evenings', 'evening_people', 'evening_meetings'],
    ...['requests', 'listed_mentors'],
    ...['gatherings', 'gathering_people', 'improvements'],
  ];
  const rows = await env.DB.batch(tables.map((table) => env.DB.prepare(`select * from ${table}`)));
  return JSON.stringify(rows.map(({ results }) => results));
}

/** Everything that is read with a scope where its SQL is written: what somebody sees whose scope it is. */
const reads: readonly (readonly [string, (scope: Scope) => Promise<unknown> | unknown])[] = [
  ['what is stopped', (scope) => one(whatIsStopped(db, scope))],
  ['who is reminded to sign', (scope) => one(unsignedIn(db, { from: 0, most: 10, scope }))],
  ['the totals of a form', (scope) => standingOf(db, scope, 'f')],
  ['requests', (scope) => requestsOf(db, programme, scope, 10)],
  ['who waits for a short list', (scope) => menteesWaiting(db, programme, 5, scope, 10)],
  ['mentors with a free place', (scope) => mentorsOpen(db, programme, 5, scope, 10)],
  ['how many stand in a directory', (scope) => directorySize(db, programme, scope)],
  ['evenings', (scope) => eveningsListed(db, scope, 10)],
  ['an evening', (scope) => eveningNamed(db, 'v1', scope)],
  ['gatherings to come', (scope) => gatheringsListed(db, { from: 0, limit: 10 }, scope)],
  ['gatherings that were', (scope) => gatheringsListed(db, { before: now, limit: 10 }, scope)],
  [
    'what gatherings came to',
    async (scope) =>
      [await gatheringTotals(db, programme, { from: 0, until: now }, scope)].filter(
        ({ held }) => held > 0,
      ),
  ],
  ['what to improve', (scope) => improvementsListed(db, { done: false, limit: 10 }, scope)],
  ['what was improved', (scope) => improvementsListed(db, { done: true, limit: 10 }, scope)],
  ['a gathering', (scope) => gatheringNamed(db, 'g1', scope)],
  ['invitations', (scope) => invitationsFrom(db, listing(scope))],
  ['invitations to a programme', (scope) => invitationsFrom(db, { ...listing(scope), programme })],
  ['an invitation', (scope) => invitationNamed(db, 'i1', scope)],
  [
    'who is not to be invited',
    (scope) => notToInvite(db, ['canari.i@example.org'], { programme, role: 'mentor', scope }),
  ],
  ['forms that were asked for', (scope) => askedOf(db, 'p1', scope)],
  ['messages', (scope) => one(messagesFrom(db, listing(scope)))],
  ['messages on their way', (scope) => one(messagesFrom(db, { ...listing(scope), state: 'due' }))],
  ['messages ahead', (scope) => one(leavingAfter(db, { now, ...listing(scope) }))],
  ['a message', (scope) => one(messageIs(db, scope, 'undelivered'))],
  [
    'that there is a message',
    async (scope) =>
      (await db.all<{ n: number }>(sql`select ${isMessage(scope, 'undelivered')} as n`)).filter(
        ({ n }) => n,
      ),
  ],
  ['how many were not delivered', (scope) => undeliveredCount(db, scope, 10)],
  [
    'messages to a person',
    (scope) =>
      one(messagesTo(db, scope, { person: 'p1', addressKey: 'canari@example.org', limit: 10 })),
  ],
  ['pairs', (scope) => pairsListed(db, {}, scope, { limit: 10 })],
  ['pairs of a programme', (scope) => pairsListed(db, { programme }, scope, { limit: 10 })],
  ['what is counted of pairs', (scope) => pairFacts(db, programme, scope)],
  ['figures by month', (scope) => keptFigures(db, programme, scope)],
  ['figures that were recorded', (scope) => recordedIn(db, programme, scope)],
  ['words of a report', (scope) => reportWordsOf(db, { programme, language: 'fr' }, scope)],
  ['a pair', (scope) => pairNamed(db, 'pair', scope)],
  ['the pairs of a person', (scope) => one(pairsOfPerson(db, 'p1', scope))],
  ['the pulse of a programme', (scope) => livingPairs(db, programme, scope, now)],
  ['pairs at their places', (scope) => pairsAt(db, [1, 2, 3], scope)],
  ['programmes that have pairs', (scope) => programmesWithPairs(db, [programme], scope)],
  ['what silence brought a pair', (scope) => silenceToldTo(db, 'lived', scope)],
  [
    'requests that wait for an answer',
    (scope) =>
      one(unansweredRequests(db, scope, { programmes: [programme], before: now, most: 10 })),
  ],
  [
    'short lists that are spent',
    (scope) => one(spentLists(db, scope, { programmes: [{ id: programme, places: 3 }], most: 10 })),
  ],
  ['who asks for help', (scope) => one(askingPairs(db, scope, 10))],
  ['feedback to be read first', (scope) => one(dissatisfiedPairs(db, scope, 'f', 10))],
  ['who does not say the same', (scope) => one(differingPairs(db, scope, { since: 0, most: 10 }))],
  [
    'pairs that are silent',
    (scope) =>
      one(
        quietPairs(db, scope, {
          ...{ now, most: 10, programmes: [{ id: programme, before: now + day }] },
        }),
      ),
  ],
  [
    'testimonials',
    async (scope) => {
      const [sent, named] = await commit(db, [
        testimonialsSent(db, ['f'], scope, 10),
        testimonialsNamed(db, [application], ['f'], scope),
      ]);
      return [...sent, ...named];
    },
  ],
  [
    'who may be thanked',
    (scope) => one(mayBeThanked(db, thanking, { forms: ['f'], programme }, scope, 10)),
  ],
  ['who may still be thanked', (scope) => one(stillThanked(db, thanking, [application], scope))],
  ['pairs by formula', (scope) => pairsByFormula(db, programme, scope)],
  [
    'what was begun in a programme',
    async (scope) => {
      const { evenings } = await begunIn(db, programme, scope, 0);
      return evenings === 0 ? [] : [evenings];
    },
  ],
  [
    'pairs past their end',
    (scope) =>
      one(beyondPairs(db, scope, { programmes: [programme], before: '2030-01-01', most: 10 })),
  ],
  ['some who are ready', (scope) => readyNamed(db, ['m1'], scope)],
  ['who is ready', (scope) => readyIn(db, { programme, role: 'mentor' }, scope, 10)],
  ['what they applied with', (scope) => appliedBy(db, ['m1'], scope)],
  ['notes of interviews', (scope) => one(interviewsWith(db, scope, { person: 'p1', limit: 10 }))],
  ['people', (scope) => participantsFrom(db, { selection: {}, scope }, 10)],
  ['how many people', (scope) => participantCount(db, {}, scope)],
  [
    'people who are looked for',
    (scope) => participantsFound(db, ['canari'], { selection: {}, scope }, 10),
  ],
  ['some participations', (scope) => participationsNamed(db, ['m1'], scope)],
  ['the participations of a person', (scope) => one(participationsOf(db, scope, { person: 'p1' }))],
  ['a timeline', (scope) => one(eventsOf(db, scope, { person: 'p1', limit: 10 }))],
  ['steps that are done', (scope) => one(stepsDoneBy(db, scope, { person: 'p1' }))],
  ['what is to be purged', (scope) => one(goingUntil(db, now, scope))],
  ['a submission', (scope) => one(submissionWithForm(db, scope, application))],
  ['the place of a submission', (scope) => placeOf(db, scope, application)],
  ['some submissions', (scope) => one(rowsNamed(db, scope, [application]))],
  [
    'how a submission was acknowledged',
    (scope) => acknowledgedAs(db, referenceOf(application), scope),
  ],
  ['whole submissions', (scope) => storedWhole(db, scope, [application])],
];

/** Everything that is written with a scope. */
const writes: readonly (readonly [string, (scope: Scope) => readonly Statement[]])[] = [
  ['stopping a rule', (scope) => [halt(db, { rule: 'takes-longer', programme, scope }, by)]],
  ['letting a rule go on', (scope) => [resume(db, { rule: 'not-taken', programme, scope })]],
  [
    'a message, if a rule may be stopped',
    (scope) => [
      addHeldBack(
        db,
        { ...letter, key: 'new' },
        mayTurn('stop', { rule: 'takes-longer', programme, scope }),
      ),
    ],
  ],
  [
    'holding a reminder to sign back',
    (scope) => [addHeldBack(db, { ...letter, key: 'new' }, waitsForSignature('pair', scope))],
  ],
  ['holding messages back', (scope) => [holdBack(db, { keys: ['due'], scope }, now)]],
  ['sending again', (scope) => [tryAgain(db, { key: 'undelivered', scope }, 'sentAgain', now)]],
  [
    'inviting',
    (scope) =>
      invite(db, [{ id: 'i2', key: 'n@example.org', email: 'n@example.org' }], text, {
        ...{ programme, role: 'mentor', language: 'fr', word: '', scope, ...by },
      }),
  ],
  ['inviting again', (scope) => inviteAgain(db, { id: 'i1', scope, ...by }, text)],
  ['taking an invitation back', (scope) => takeBack(db, { id: 'i1', scope, ...by })],
  [
    'asking for a form',
    (scope) => [
      addFormLinks(db, [{ id: 'l2', participation: 'm2' }], {
        ...{ form: 'f', scope, now, expiresAt: now + day, notSince: 0 },
      }),
    ],
  ],
  [
    'making a pair',
    (scope) =>
      addPairs(db, [{ ...made, id: 'new', mentor: 'm2', mentee: 'e2', word: '' }], scope, by),
  ],
  [
    'moving a pair',
    (scope) => movePair(db, 'withdraw', { id: 'pair', was: 'announced' }, scope, by),
  ],
  [
    'approving a testimonial',
    (scope) => [
      approving(db, { id: application, hash: 'h' }, saysStill(application, answers, scope), by),
    ],
  ],
  [
    'approving names to be thanked',
    (scope) => [approvingNames(db, [{ id: application, hash: 'h' }], scope, by)],
  ],
  [
    'renewing a pair',
    (scope) => renewing(db, { id: 'lived', was: null, until: '2030-01-01' }, scope, by),
  ],
  [
    'recording a figure',
    (scope) => {
      const figure = { objective: 'one', day: '2027-01-02', value: 6, note: '', corrects: 'r1' };
      return recordFigure(db, { id: 'r2', programme, ...figure }, scope, by);
    },
  ],
  [
    'writing in a report',
    (scope) => [keepReportWords(db, { programme, language: 'fr', text: 'x', seen: 1 }, scope, by)],
  ],
  ['marking an ambassador', (scope) => markAmbassador(db, { id: 'm1', is: true }, scope, by)],
  [
    'noting an interview',
    (scope) => addInterview(db, { participation: 'm1', note: 'x' }, scope, by),
  ],
  [
    'preparing an evening',
    (scope) =>
      prepareEvening(
        db,
        { id: 'v2', programme, ...evening },
        { people: [], meetings: [] },
        scope,
        by,
      ),
  ],
  [
    'planning an evening anew',
    (scope) =>
      planEvening(db, seenEvening, { people: [attending], meetings: [], from: 1 }, scope, by),
  ],
  [
    'preparing short lists',
    (scope) => draftLists(db, programme, [{ ...drafted, mentor: 'm1', mentee: 'e3' }], scope, by),
  ],
  ['sending short lists', (scope) => sendLists(db, programme, ['q1'], scope, by)],
  ['throwing short lists away', (scope) => [dropDrafts(db, programme, scope)]],
  ['deleting an evening', (scope) => dropEvening(db, seenEvening, scope, by)],
  [
    'adding what to improve',
    (scope) => [addImprovement(db, { id: 'w3', programme, source: 'other', text: 'x' }, scope, by)],
  ],
  ['saying that it is done', (scope) => [settleImprovement(db, 'w1', true, scope, by)]],
  ['putting it back', (scope) => [settleImprovement(db, 'w2', false, scope, by)]],
  ['taking what to improve away', (scope) => dropImprovement(db, 'w2', scope, by)],
  [
    'planning a gathering',
    (scope) => planGathering(db, { id: 'g2', programme, ...gathering }, scope, by),
  ],
  ['changing a gathering', (scope) => rewriteGathering(db, seenGathering, gathering, scope, by)],
  ['cancelling a gathering', (scope) => cancelGathering(db, seenGathering, true, scope, by)],
  ['noting something of a gathering', (scope) => noteGathering(db, seenGathering, 'x', scope, by)],
  [
    'saying who was at a gathering',
    (scope) =>
      attendGathering(
        db,
        seenGathering,
        { participations: ['m1'], moreMentors: 1, moreMentees: 0, helpers: 0 },
        scope,
        by,
      ),
  ],
  ['correcting a note', (scope) => correctInterview(db, { id: 7, scope }, 'y', by)],
  ['taking a note back', (scope) => takeInterviewBack(db, { id: 7, scope }, by)],
  [
    'ticking a step',
    (scope) =>
      tick(db, {
        ...{
          programme,
          role: 'mentor',
          ids: ['m2'],
          done: ['one'],
          undone: [],
          all: ['one', 'two'],
        },
        ...{ scope, ...by },
      }),
  ],
  [
    'deciding',
    (scope) => {
      const status = 'accepted';
      const stands = stillAsSeen([{ id: application, was: 'new' }], { scope, status });
      return [setStatus(db, stands, { status, scope, ...by })];
    },
  ],
];

/** Whether what was read holds anything. */
const isEmpty = (read: unknown): boolean =>
  read === undefined || read === 0 || (Array.isArray(read) && read.length === 0);

describe('whoever sees one programme reads nothing of another where its SQL is written', () => {
  test.each(reads)('%s', async (_, read) => {
    expect(isEmpty(await read(own))).toBe(false);
    expect(isEmpty(await read([]))).toBe(true);
    expect(isEmpty(await read(foreign))).toBe(true);
  });
});

describe('whoever sees one programme changes nothing of another where its SQL is written', () => {
  test.each(writes)('%s', async (_, write) => {
    const before = await everythingStored();
    await commit(db, write(foreign));
    expect(await everythingStored()).toBe(before);
    await commit(db, write(own));
    expect(await everythingStored()).not.toBe(before);
  });
});
