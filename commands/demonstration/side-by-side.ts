/** So many things are done at a time: while the database does one, the next is prepared. */
const atATime = 8;

/** Does something with each, several at a time, in any order; where one fails nothing further is begun. */
export async function sideBySide<T>(
  things: readonly T[],
  work: (thing: T, nth: number) => Promise<void>,
): Promise<void> {
  const left = things.entries();
  const one = async () => {
    for (const [nth, thing] of left) await work(thing, nth);
  };
  await Promise.all(Array.from({ length: atATime }, one));
}
