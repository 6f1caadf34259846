import {
  formDefinitions,
  letterTexts,
  pairingRules,
  programmeObjectives,
  publishedVoices,
  readyAnnouncements,
} from '../../domain/addresses.ts';
import type { ReadyAnnouncement } from '../../domain/announcements/ready.ts';
import { usualReminders } from '../../domain/due/reminders.ts';
import { usualSilence } from '../../domain/due/silence.ts';
import { entryOf } from '../../domain/forms/entry.ts';
import type { SitePairing } from '../../domain/matching/site-pairing.ts';
import type { Letters } from '../../domain/messages/template.ts';
import type { ProgrammeAims } from '../../domain/programmes/entry.ts';
import type { Env } from '../env.ts';
import type { SiteIndex } from '../http/site-index.ts';
import { marks } from '../private/frame.ts';
import { rehearsed } from './form.ts';

const frame = marks.map((mark) => `{{${mark}}}`).join('');

const index: SiteIndex = {
  languages: ['fr'],
  forms: [entryOf(rehearsed.form)],
  programmes: [
    {
      id: 'one',
      name: { fr: 'Essai' },
      hue: 'sea',
      formula: 'manual',
      roles: { mentor: { fr: 'Essai' }, mentee: { fr: 'Essai' } },
      dates: {
        applications_open: '2000-01-01',
        applications_close: '2000-01-02',
        launch: '2000-01-03',
        midway: '2000-01-04',
        end: '2000-01-05',
      },
      cadence: { every_weeks: 4, minutes: 60 },
      mentees_per_mentor: 1,
      reminders: usualReminders,
      silence: usualSilence,
    },
  ],
};

const aims: readonly ProgrammeAims[] = [
  {
    id: 'one',
    name: { fr: 'Essai' },
    objectives: [
      {
        ...{
          id: 'one',
          label: { fr: 'Essai' },
          indicator: { fr: 'Essai' },
          target: { fr: 'Essai' },
        },
        measures: [
          { measure: 'average', form: rehearsed.form.id, question: 'pace' },
          { measure: 'sessions' },
          { measure: 'recorded' },
        ],
      },
    ],
  },
];

const text = { subject: '{form}', plain: '{reference} {day}', html: '<p>{reference} {day}</p>' };

const letters: Letters = {
  language: 'fr',
  sender: {
    site: 'Essai',
    address: 'https://example.invalid',
    organisation: 'Essai',
    contact: 'essai@example.invalid',
    clock: 'Essai',
  },
  texts: {
    receipt: text,
    announcement: { subject: '{subject}', plain: '{text}', html: '<p>{text}</p>' },
  },
  nextSteps: {},
};

const ready: readonly ReadyAnnouncement[] = [
  { name: 'one', weeks: 0, to: 'everyone', texts: { fr: { subject: 'Essai', typed: 'Essai' } } },
];

const pairing: SitePairing = { programmes: [] };

/** What a file of the build holds. */
const read = (pathname: string): unknown => {
  if (pathname === `${formDefinitions}index.json`) return index;
  if (pathname === programmeObjectives) return aims;
  if (pathname === readyAnnouncements) return ready;
  if (pathname === pairingRules) return pairing;
  if (pathname === publishedVoices) return [];
  return pathname.startsWith(letterTexts) ? letters : rehearsed;
};

/** A site of one form, with a frame for what is private. A start has no streams: its files are no real answers. */
export const site = {
  fetch: async (address: string | URL) => {
    const { pathname } = new URL(address);
    return {
      status: 200,
      headers: new Headers({ 'Content-Type': 'text/html; charset=utf-8' }),
      text: async () => frame,
      json: async () => read(pathname),
    };
  },
} as unknown as Env['ASSETS'];
