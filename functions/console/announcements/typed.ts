import { longest } from '../../../domain/announcements/announcement.ts';
import { type Audience, pairings } from '../../../domain/announcements/audience.ts';
import { unknownPlaces } from '../../../domain/announcements/places.ts';
import { isId } from '../../../domain/forms/reference.ts';
import { lengthOf } from '../../../domain/forms/written.ts';
import { roles, standings } from '../../../domain/people/participation.ts';
import { type Language, languages } from '../../../domain/words/language.ts';
import { lineIn, textIn } from '../../http/typed.ts';
import { oneOf, programmeAsked } from '../selection.ts';
import type { AnnouncementWords } from './words.ts';

/** A subject and a text, as they were typed. */
export interface TypedText {
  readonly subject: string;
  readonly typed: string;
}

/** What was typed and chosen. */
export interface Typed {
  /** What makes it one: the same sending twice is one announcement. */
  readonly key: string;
  /** The person it is for, where it is for one. */
  readonly person: string | undefined;
  readonly audience: Audience;
  /** The ready announcement that it was made from. */
  readonly ready: string | undefined;
  readonly texts: Readonly<Partial<Record<Language, TypedText>>>;
}

/** Whom an address or a form asks for. */
export const readAudience = (asked: (name: string) => string | null | undefined): Audience => ({
  programme: programmeAsked(asked('programme')),
  role: oneOf(roles, asked('role')),
  standing: oneOf(standings, asked('standing')),
  pairing: oneOf(pairings, asked('pairing')),
  ambassador: asked('ambassador') === 'yes' ? true : undefined,
});

/** An audience as fields of a form, and as the query of an address. */
export const audienceFields = ({
  programme,
  role,
  standing,
  pairing,
  ambassador,
}: Audience): Readonly<Record<string, string | undefined>> => ({
  ...{ programme, role, standing, pairing },
  ambassador: ambassador && 'yes',
});

/** The name of a ready announcement, if it can be one. */
export const readyNamed = (asked: string | null | undefined): string | undefined =>
  asked && /^[a-z0-9-]{1,80}$/.test(asked) ? asked : undefined;

/** Reads what the form sent. */
export function readTyped(sent: URLSearchParams): Typed {
  const asked = (name: string) => sent.get(name);
  const person = asked('person') ?? '';
  const key = asked('key') ?? '';
  const texts = languages.flatMap((language) => {
    const subject = lineIn(sent, `subject_${language}`).replace(/\s+/g, ' ');
    const typed = textIn(sent, `text_${language}`);
    return subject === '' && typed === '' ? [] : [[language, { subject, typed }] as const];
  });
  return {
    key: isId(key) ? key : crypto.randomUUID(),
    person: isId(person) ? person : undefined,
    audience: readAudience(asked),
    ready: readyNamed(asked('ready')),
    texts: Object.fromEntries(texts),
  };
}

/** What is wrong with what was typed: in which field, or in none. */
export interface Wrong {
  readonly field: string | undefined;
  readonly fault: string;
}

/** What is wrong with the texts, the first thing; nothing where they can be sent. */
export function textFault({ texts }: Typed, { faults }: AnnouncementWords): Wrong | undefined {
  const written = languages.flatMap((language) => {
    const text = texts[language];
    return text ? [{ language, ...text }] : [];
  });
  if (written.length === 0) return { field: undefined, fault: faults.empty };
  for (const { language, subject, typed } of written) {
    const fields = [
      [`subject_${language}`, subject, longest.subject],
      [`text_${language}`, typed, longest.text],
    ] as const;
    for (const [field, text, most] of fields) {
      if (text === '') return { field, fault: faults.half[language] };
      if (lengthOf(text) > most) return { field, fault: faults.long(most, lengthOf(text)) };
      const [unknown] = unknownPlaces(text);
      if (unknown !== undefined) return { field, fault: faults.place(unknown.slice(0, 40)) };
    }
  }
  return undefined;
}
