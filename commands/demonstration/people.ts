import type { Language } from '../../domain/words/language.ts';

/** An invented person of the demonstration. */
export interface Person {
  readonly name: string;
  /** Under a domain that cannot exist, so that nothing can ever be sent to it. */
  readonly email: string;
  readonly role: 'mentor' | 'mentee';
  readonly programme: string;
  /** The language that they read and write. */
  readonly language: Language;
}

const first =
  'Samira Julien Inès Paul Awa Mathieu Léa Karim Élodie Bao Nadia Thomas Chloé Youssef Margaux Antoine Fatou Hugo Camille Ravi Aïcha Simon Jeanne Malik Sofia Étienne Lucie Omar Anaïs Victor'.split(
    ' ',
  );
const last =
  'Benali Morel Traoré Lambert Nguyen Garnier Diallo Rousseau Petit Haddad Lefèvre Martinez Chevalier Kone Marchand'.split(
    ' ',
  );

const plain = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '.');

/** Of so many people one reads the second language of the site. */
const oneOfSo = 7;

/** So many invented people, two mentors for three mentees, spread over the programmes; no name comes twice. */
export function people(
  count: number,
  programmes: readonly string[],
  languages: readonly Language[],
): readonly Person[] {
  const [one = 'fr', other = one] = languages;
  return Array.from({ length: count }, (_, index) => {
    const name = `${first[index % first.length]} ${last[(index * 7 + Math.floor(index / 30)) % last.length]}`;
    return {
      name,
      email: `${plain(name)}@demonstration.invalid`,
      role: index % 5 < 2 ? 'mentor' : 'mentee',
      programme: programmes[Math.floor(index / 5) % programmes.length] ?? '',
      language: index % oneOfSo === 3 ? other : one,
    };
  });
}

/** Who applies now, who is in a pair of an edition that is lived, who was in one before, and who waits for one. */
export interface Groups {
  readonly new: readonly Person[];
  /** Two and two: a mentor, and whoever they accompany. */
  readonly pair: readonly Person[];
  readonly former: readonly Person[];
  /** Who waits to be paired. */
  readonly ready: readonly Person[];
}

/** Invented people for a demonstration; `lived` names the programme of each pair that is lived, `ready` says how many wait for one. */
export function groupsOf(
  programmes: readonly string[],
  languages: readonly Language[],
  lived: readonly string[],
  ready = 0,
): Groups {
  const all = people(150 + ready, programmes, languages);
  const pairs = all.slice(60, 60 + lived.length * 2);
  return {
    new: all.slice(0, 60),
    pair: pairs.map((person, at) => ({
      ...person,
      role: at % 2 === 0 ? 'mentor' : 'mentee',
      programme: lived[Math.floor(at / 2)] ?? person.programme,
    })),
    former: all.slice(110, 150),
    ready: all.slice(150),
  };
}
