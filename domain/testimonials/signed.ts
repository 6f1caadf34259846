import type { ProgrammeEntry } from '../programmes/entry.ts';
import { asWritten, bilingual } from '../words/bilingual.ts';
import { plainName } from '../words/plain-name.ts';
import { say } from '../words/words.ts';
import type { Testimony } from './testimony.ts';

/** Longest signature that the site takes, in characters. */
const longest = 120;

const words = bilingual(
  {
    fr: {
      named: (name: string, role: string, programme: string) =>
        `${name}, ${role} dans le programme ${programme}`,
      unnamed: (role: string, programme: string) => `${role} dans le programme ${programme}`,
      roleless: (name: string, programme: string) => `${name}, programme ${programme}`,
      nothing: (programme: string) => `Programme ${programme}`,
    },
    en: {
      named: (name, role, programme) => `${name}, ${role} in the ${programme} programme`,
      unnamed: (role, programme) => `${role} in the ${programme} programme`,
      roleless: (name, programme) => `${name}, ${programme} programme`,
      nothing: (programme) => `${programme} programme`,
    },
  },
  asWritten,
);

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** How a testimony is signed under it, in its language: the name that its author chose, their role, the programme. */
export function signedSaid(
  { language, role, name: chosen }: Testimony,
  { name: programmeName, roles }: Pick<ProgrammeEntry, 'name' | 'roles'>,
): string {
  const said = words(language);
  const name = plainName(chosen ?? '');
  const programme = say(programmeName, language);
  const as = role && say(roles[role], language);
  const short = name ? said.roleless(name, programme) : said.nothing(programme);
  if (!as) return short;
  const whole = name ? said.named(name, as, programme) : capital(said.unnamed(as, programme));
  return whole.length > longest ? short : whole;
}
