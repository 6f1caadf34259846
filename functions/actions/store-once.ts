/** What stands under a key: its id, and whether it was stored now or when its page was sent before. */
export interface StoredOnce {
  readonly id: string;
  readonly isNew: boolean;
}

/**
 * Stores something under the key of the page that it was typed on, once however often it is sent; under
 * another where that key was used for what is not the same.
 *
 * @param store stores it; gives whether it was not there
 * @param there reads what stands under its key
 */
export async function storeOnce<One extends { readonly id: string }>(
  one: One,
  store: (one: One) => Promise<boolean>,
  there: () => Promise<One | undefined>,
): Promise<StoredOnce> {
  if (await store(one)) return { id: one.id, isNew: true };
  const found = await there();
  const isSame =
    found && Object.entries(one).every(([key, value]) => found[key as keyof One] === value);
  if (isSame) return { id: one.id, isNew: false };
  const id = crypto.randomUUID();
  await store({ ...one, id });
  return { id, isNew: true };
}
