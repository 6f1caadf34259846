import type { UiWords } from '../ui.ts';

const hours = (n: number): string => (n === 1 ? '1 hour' : `${n} hours`);

/** The programmes: their list, their dates, what each asks for. */
export const programmes: UiWords['programmes'] = {
  title: 'The programmes',
  description:
    'The mentoring programmes: who they are for, how much time they take, with whom, and when they begin.',
  lead: 'Each programme has its people, its pace and its dates. All of them ask the same of you: turn up, listen, speak plainly.',
  launchLabel: 'begins on',
  months: (n) => `${n} months`,
  hoursBetween: (from, to) =>
    from === to ? `${hours(to)} a month` : `${from} to ${hours(to)} a month`,
  facts: 'In short',
  time: 'Time it takes',
  timeOf: (who, hours) => `${who}: ${hours} a month, preparation included`,
  with: 'With whom',
  withOne: (mentor, mentee) => `a pair: ${mentor}, ${mentee}`,
  withMany: (mentor, n) => `${mentor}: up to ${n} people at a time`,
  cadence: 'Pace',
  cadenceText: (length, weeks) =>
    weeks === 1 ? `one session ${length} every week` : `one session ${length} every ${weeks} weeks`,
  monthly: (length) => `one session ${length} a month`,
  duration: 'Length',
  durationText: (n) => `${n} months from launch to end`,
  formula: 'How pairs are made',
  first: 'First',
  after: 'Then',
  criteria: 'What we look at, most important first',
  never: 'Never paired',
  team: 'Who runs it',
  sponsor: 'A word from the sponsor',
  dates: 'The dates',
  date: {
    recruit: 'Recruitment begins: first announcement, invitations',
    recruitAgain: 'Second announcement: the places left',
    open: 'Applications open',
    close: 'Applications close',
    launch: 'Launch',
    midway: 'Midway review',
    end: 'End of the programme',
  },
  weeksBefore: (n) => `${n} weeks before the launch`,
  objectives: 'What the programme sets out to do',
  objective: 'Objective',
  indicator: 'How we will know',
  target: 'Target',
  join: 'Two ways in',
  joinText:
    'Filling in the form commits you to nothing: you may decline the pair you are offered, and stop at any time without giving a reason.',
  empty: 'No programme has been announced yet. Come back soon, or write to us.',
  doors: { mentor: 'Become a mentor', mentee: 'Find a mentor' },
  ofMinutes: (n) => (n === 60 ? 'of one hour' : `of ${n} minutes`),
  hours,
};
