import type { Database } from '../../db/open.ts';
import type { Ready } from '../../db/pairs/ready.ts';
import { momentsAt } from '../../domain/sessions/moment.ts';
import { dayOf } from '../../domain/words/day.ts';
import {
  agreeToSession,
  noteOnSession,
  proposeSession,
  sayWhetherHeld,
} from '../../functions/actions/sessions/write-session.ts';

const day = 86_400_000;

/** What the two of the demonstration want to talk about, and where. */
const plans = {
  fr: [
    { objective: 'Choisir laquelle des deux offres refuser', place: 'Café des Tilleuls' },
    { objective: 'Préparer l’entretien du 12', place: 'https://visio.example.org/binome' },
    { objective: 'Trouver trois heures par semaine pour le projet', place: 'Salle 3' },
  ],
  en: [
    { objective: 'Choose which of the two offers to turn down', place: 'Café des Tilleuls' },
    { objective: 'Prepare the interview on the 12th', place: 'https://visio.example.org/binome' },
    { objective: 'Find three hours a week for the project', place: 'Room 3' },
  ],
} as const;

const notes = {
  fr: 'Un pas : écrire à l’équipe avant vendredi.',
  en: 'A step: write to the team before Friday.',
} as const;

/** A pair whose sessions are lived. */
interface Meeting {
  readonly pair: string;
  readonly two: readonly [Ready, Ready];
  /** The how-many-eth pair it is: they do not all live alike. */
  readonly nth: number;
  /** When both had signed, milliseconds since 1970. */
  readonly begunAt: number;
  readonly now: number;
  /** A new key. */
  readonly key: () => string;
}

/** When they meet: on the day of a moment, at half past two by the clock. */
const on = (at: number): number => momentsAt(dayOf(at), '14:30')[0] ?? at;

/** The sessions of a pair, through the actions by which the two propose, agree and say afterwards whether it took place. */
export async function meet(db: Database, meeting: Meeting): Promise<void> {
  const { pair, two, nth, begunAt, now, key } = meeting;
  const [one, other] = two;
  const texts = plans[one.language];
  const as = ({ role: side, person }: Ready, session: string, at: number) => ({
    ...{ pair, side, person, session },
    now: Math.round(Math.min(at, now)),
  });
  const propose = async (by: Ready, moments: readonly number[], at: number, plan: number) => {
    const session = key();
    const planned = texts[plan % texts.length] ?? texts[0];
    await proposeSession(db, { ...as(by, session, at), ...planned, minutes: 60, moments }, []);
    return session;
  };
  const held = on(begunAt + 2 * day);
  if (held < now - day / 4) {
    const first = await propose(other, [held], begunAt + day / 8, nth);
    await agreeToSession(db, { ...as(one, first, begunAt + day / 4), moment: held }, []);
    await sayWhetherHeld(db, { ...as(other, first, held + day / 8), said: 'held' });
    const said = nth % 8 === 0 ? 'missed' : 'held';
    await sayWhetherHeld(db, { ...as(one, first, held + day / 6), said });
    await noteOnSession(db, { ...as(other, first, held + day / 5), text: notes[one.language] });
  }
  if (nth % 3 === 0) return;
  const next = [on(now + 12 * day), on(now + 14 * day)];
  const second = await propose(one, next, now - day / 2, nth + 1);
  if (nth % 3 === 1) return;
  await agreeToSession(db, { ...as(other, second, now - day / 3), moment: next[0] ?? 0 }, []);
}
