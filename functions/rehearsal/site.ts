import { formDefinitions } from '../../domain/addresses.ts';
import { usualReminders } from '../../domain/due/reminders.ts';
import { entryOf } from '../../domain/forms/entry.ts';
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
      dates: {
        applications_open: '2000-01-01',
        applications_close: '2000-01-02',
        launch: '2000-01-03',
        midway: '2000-01-04',
        end: '2000-01-05',
      },
      reminders: usualReminders,
    },
  ],
};

/** A site of one form, with a frame for what is private. A start has no streams: its files are no real answers. */
export const site = {
  fetch: async (address: string | URL) => {
    const { pathname } = new URL(address);
    const isIndex = pathname === `${formDefinitions}index.json`;
    return {
      status: 200,
      headers: new Headers({ 'Content-Type': 'text/html; charset=utf-8' }),
      text: async () => frame,
      json: async () => (isIndex ? index : rehearsed),
    };
  },
} as unknown as Env['ASSETS'];
