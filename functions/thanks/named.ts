import type { StoredVersion } from '../../db/forms/versions.ts';
import type { Asking, StoredThanked } from '../../db/thanks/read.ts';
import { digestOf } from '../../domain/forms/reference.ts';
import { asksThanks } from '../../domain/thanks/thanks.ts';
import { plainName } from '../../domain/words/plain-name.ts';

/** Somebody who lets the site thank them, with what makes the name this one and whether it was approved as it is. */
export interface NamedThanked {
  readonly id: string;
  readonly name: string;
  readonly hash: string;
  readonly standing: 'open' | 'changed' | 'approved';
}

/** The versions of forms that ask whether somebody may be thanked. */
export const askingThanks = (versions: readonly StoredVersion[]): readonly Asking[] =>
  versions.flatMap(({ version, definition }) => {
    const asks = asksThanks(definition);
    return asks ? [{ version, ...asks }] : [];
  });

async function named({ id, name: typed, approved }: StoredThanked): Promise<NamedThanked> {
  const name = plainName(typed);
  const hash = await digestOf(name);
  const standing = approved === null ? 'open' : approved === hash ? 'approved' : 'changed';
  return { id, name, hash, standing };
}

const order = new Intl.Collator('fr');

/** Whom the site may thank, by their names. */
export const namesThanked = async (
  stored: readonly StoredThanked[],
): Promise<readonly NamedThanked[]> =>
  (await Promise.all(stored.map(named)))
    .filter(({ name }) => name !== '')
    .sort((one, other) => order.compare(one.name, other.name) || one.id.localeCompare(other.id));
