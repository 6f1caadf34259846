import type { UiWords } from '../ui.ts';

/** Pages of their own: charter, legal notice and others. */
export const pages: UiWords['pages'] = {
  sides: { mentor: 'Mentor', mentee: 'Mentee' },
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
};
