import type { UiWords } from '../ui.ts';

/** What went wrong, in plain words: what happened, and what to do. */
export const problems: UiWords['problems'] = {
  what: 'What happened',
  todo: 'What you can do',
  write: 'If it happens again, write to us: ',
  words: {
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
  },
  notFound: {
    title: 'This page does not exist',
    lead: 'The address has changed, or a letter was lost on the way.',
    doors: 'Or start again from here',
  },
};
