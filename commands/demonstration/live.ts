import type { Database } from '../../db/open.ts';
import type { Ready } from '../../db/pairs/ready.ts';
import type { VersionedForm } from '../../domain/forms/version.ts';
import type { Role } from '../../domain/people/participation.ts';
import type { Language } from '../../domain/words/language.ts';
import type { Env } from '../../functions/env.ts';
import type { Addressee } from '../../functions/pairs/letters.ts';
import type { Chance } from './chance.ts';
import type { Edition } from './editions.ts';
import type { Life } from './lives.ts';

/** A day, in milliseconds. */
export const day = 86_400_000;

/** What the pairs of the demonstration live with. */
export interface House {
  readonly db: Database;
  /** The house as it writes its mail. */
  readonly env: Env;
  /** The folder of the built site. */
  readonly site: string;
  /** When the demonstration is stopped: milliseconds since 1970. */
  readonly now: number;
  /** The form by which they say how a session was, if there is one. */
  readonly feedback: VersionedForm | undefined;
}

/** A pair that is lived. */
export interface Living extends House {
  readonly pair: string;
  readonly two: Readonly<Record<Role, Ready>>;
  readonly life: Life;
  readonly edition: Edition;
  readonly luck: Chance;
  /** The language in which the two write to each other. */
  readonly language: Language;
  /** When both have signed, milliseconds since 1970. */
  readonly begunAt: number;
}

const hour = day / 24;

/** A moment, moved out of the night into the morning after or the evening before: people sleep. */
export function awake(at: number): number {
  const hours = (at % day) / hour;
  const moved = hours < 7 ? 7 + hours / 7 : hours >= 20 ? 19 + (hours - 19) / 5 : hours;
  return Math.round(at - (at % day) + moved * hour);
}

/** So many days before the demonstration is stopped, at an hour when people are awake. */
export const ago = ({ now }: Pick<House, 'now'>, days: number): number =>
  Math.min(now, awake(now - days * day));

/** One of the two as they do something at a moment. */
export const as = ({ pair, two, now: stopped }: Living, side: Role, now: number) => ({
  ...{ pair, side, person: two[side].person },
  now: Math.min(stopped, awake(now)),
});

/** One of the two as mail is written to them. */
export const addressee = ({ role, person, name, email, language }: Ready): Addressee => ({
  ...{ side: role, person, name, email, language },
});

/** What was told longer ago has been forgotten by the house, or nobody looks for it: it is not written again. */
const told = 25;

/** Whether the mail about something that happened at a moment is written. */
export const isTold = ({ now }: Pick<House, 'now'>, at: number): boolean => now - at < told * day;

/** What is there, of mails of which some cannot be written. */
export const written = <T>(letters: readonly (T | undefined)[]): readonly T[] =>
  letters.filter((one) => one !== undefined);
