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
