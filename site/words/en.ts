import type { UiWords } from './ui.ts';

const problems: UiWords['problems']['words'] = {
  400: {
    title: 'We could not read your request',
    what: 'What reached us was incomplete, or damaged on the way. Nothing was stored.',
    todo: 'Go back one page and try again. If you copied an address, check that no part of it was cut off.',
  },
  403: {
    title: 'This page is not open to you',
    what: 'Your request did not come from a page of this site, or this page is kept for the coordinators. Nothing was stored.',
    todo: 'If you were filling in a form, open it again from this site and send it from there.',
  },
  413: {
    title: 'Your answer is too long',
    what: 'Taken together it is more than we can receive at once. Nothing was stored.',
    todo: 'Go back one page: your answers are still there. Shorten the longest ones and send again.',
  },
  415: {
    title: 'We cannot read this format',
    what: 'The answers were sent by something other than the form on this site. Nothing was stored.',
    todo: 'Open the form in your browser and send it with its own button.',
  },
  422: {
    title: 'Something is missing from your answers',
    what: 'One or more answers are missing or cannot be understood. Nothing has been stored yet.',
    todo: 'Go back one page: your answers are still there, and what needs correcting is marked.',
  },
  429: {
    title: 'Too many forms sent in a short time',
    what: 'Several forms were sent in a row from the same place. We slow things down to keep robots out.',
    todo: 'Wait a minute, go back one page and send again. Your answers are still there.',
  },
  500: {
    title: 'The fault is ours',
    what: 'Something went wrong on our side. If you were not given a reference number, what you sent was not stored.',
    todo: 'Go back one page and send again in a few minutes. The same form sent twice is counted once.',
  },
  503: {
    title: 'The service is taking a break',
    what: 'We cannot store anything just now. Your answers have not been received.',
    todo: 'Keep the form open and send it again in a few minutes. If this goes on, write to us.',
  },
};

const audiences = {
  everyone: 'everyone',
  mentor: 'mentors',
  mentee: 'mentees',
  coordinator: 'coordinators',
  sponsor: 'sponsors',
};

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const hours = (n: number): string => (n === 1 ? '1 hour' : `${n} hours`);

/** The words of the site in English. */
export const en: UiWords = {
  skip: 'Skip to the text',
  mainNavigation: 'Main navigation',
  footNavigation: 'Foot of the page',
  otherLanguage: 'Français',
  nav: {
    programmes: 'Programmes',
    guide: 'Guide',
    faq: 'Questions',
    search: 'Search',
    home: 'Home',
  },
  foot: {
    news: 'News',
    contact: 'Write to us',
    privacy: 'Your data',
    reverse: 'Questions on reverse mentoring',
    publishedBy: (name) => `Published by ${name}.`,
  },
  doors: { mentor: 'Become a mentor', mentee: 'Find a mentor' },
  doorsOf: { mentor: 'Mentor', mentee: 'Mentee' },
  home: {
    doors: 'Two ways in',
    programmes: 'Five programmes',
    programmesCount: (n) => (n === 5 ? 'Five programmes' : 'The programmes'),
    steps: 'How it goes',
    voice: 'One voice',
    example: 'An invented testimonial, shown as an example.',
    news: 'Latest announcements',
    empty: 'The pages of this site are being written. The guide is already here.',
  },
  programmes: {
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
      weeks === 1
        ? `one session ${length} every week`
        : `one session ${length} every ${weeks} weeks`,
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
    apply: 'Apply',
    formulas: {
      one_to_one: {
        name: 'One pair, all the way',
        text: 'The coordinator makes all the pairs before the launch. Each suggestion comes with its reasons, and you may decline it.',
      },
      suggestions: {
        name: 'A short list, and you choose',
        text: 'The mentee is given a few names, each with the reasons for and against. The mentee chooses, the mentor confirms.',
      },
      a_la_carte: {
        name: 'À la carte',
        text: 'You choose a mentor from the list, the coordinator puts you in touch, and you may meet several.',
      },
      manual: {
        name: 'A pair made by the coordinator',
        text: 'Having talked with you, the coordinator introduces you to someone.',
      },
      speed_dating: {
        name: 'Short meetings, then a choice',
        text: 'You meet several people for a few minutes each. Both sides note in private how much they would like to go on, and the coordinator makes the pairs from that.',
      },
    },
    criteriaWords: {
      goals: 'your goals',
      skills: 'skills sought and offered',
      interests: 'your interests',
      similar_path: 'a path close to yours',
      availability: 'when you are free',
      language: 'the language you talk in',
      place: 'place',
      personality: 'the way you like to talk',
    },
    exclusionWords: {
      manager: 'a person and anyone in their line of management',
      team: 'two people from the same team',
      company: 'two people from the same company',
      named: 'a person and anyone they would rather avoid, no reason asked',
    },
    empty: 'No programme has been announced yet. Come back soon, or write to us.',
  },
  guide: {
    title: 'The guide',
    description:
      'The mentoring guide, chapter by chapter: choosing, preparing, meeting, making progress, ending well.',
    lead: 'Each chapter takes a few minutes and ends with a few things to do.',
    chapter: (n) => `Chapter ${n}`,
    gain: 'After this chapter you will be able to',
    minutes: (n) => `${n} min read`,
    contents: 'In this chapter',
    updated: 'Updated on',
    edit: 'Edit this page',
    previous: 'Previous chapter',
    next: 'Next chapter',
    turn: 'Go to another chapter',
    end: 'That was the last chapter. What comes next is a meeting.',
    audience: (who) =>
      `For ${who.includes('everyone') ? audiences.everyone : list.format(who.map((one) => audiences[one]))}`,
    example: 'Example',
    dialogue: 'Dialogue',
    evidence: 'What is known',
    todo: 'To do',
    empty: 'The guide is being written. Come back soon.',
  },
  faq: {
    title: 'Questions and answers',
    description:
      'What people ask before they apply: time, confidentiality, how pairs are chosen, how it ends.',
    lead: 'What we are asked most often, and what we answer.',
    reverseTitle: 'Reverse mentoring in ten questions',
    reverseDescription:
      'Ten questions on reverse mentoring: who mentors whom, what it is for, how to go about it.',
    reverseLead: 'When the person newer to the trade mentors the more experienced one.',
    list: 'The questions',
    more: 'Is your question not here?',
    write: 'Write to us',
    toReverse: 'See also: reverse mentoring in ten questions',
    toGeneral: 'See also: all questions and answers',
    empty: 'No question has been published yet. Ask us yours.',
  },
  news: {
    title: 'News',
    description:
      'Announcements from the mentoring programme: applications, meetings, dates for your diary.',
    lead: 'Announcements from the programme, the newest first.',
    feed: 'Follow by RSS',
    all: 'All the news',
    empty: 'Nothing to announce just now. The first news will appear here.',
  },
  pages: {
    signTitle: 'Signatures',
    signNote:
      'Print this page twice: on paper it has two places to sign. You sign both copies together, at the first meeting.',
    signName: 'Full name',
    signDate: 'Date',
    signHand: 'Signature',
    version: (day) => `Version of ${day}`,
    legal: {
      title: 'Who publishes, who hosts, who answers',
      publisher: 'Publisher',
      contact: 'Contact',
      controller: 'Data controller',
      dpo: 'Data protection',
      host: 'Host',
    },
  },
  search: {
    title: 'Search',
    description: 'Look for a word in the guide, the programmes, the questions and the news.',
    label: 'A word, a question',
    button: 'Search',
    waiting: 'Searching…',
    none: (query) => `No page contains "${query}". Try a simpler word, or browse the guide.`,
    found: (n, query) => (n === 1 ? `One page for "${query}"` : `${n} pages for "${query}"`),
    more: 'Show more pages',
    failed:
      'The search could not be opened. Reload the page, or browse the guide and the questions.',
    noScript:
      "The search needs JavaScript, which your browser does not run. Here is everything on the site: look for a word with your browser's own find command.",
    everything: 'The whole site',
  },
  notFound: {
    title: 'This page does not exist',
    lead: 'The address has changed, or a letter was lost on the way.',
    search: 'Search the site',
    doors: 'Or start again from here',
  },
  problems: {
    what: 'What happened',
    todo: 'What you can do',
    write: 'If it happens again, write to us: ',
    words: problems,
  },
  units: {
    ofMinutes: (n) => (n === 60 ? 'of one hour' : `of ${n} minutes`),
    hours,
  },
};
