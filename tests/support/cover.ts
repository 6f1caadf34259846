/**
 * A few of many things that together show everything: whatever `shows` names of any of them, one of
 * the few shows. Chosen by taking, again and again, the one that adds most; the same few in each run.
 */
export function cover<Thing>(
  things: readonly Thing[],
  shows: (thing: Thing) => Iterable<string>,
): ReadonlySet<Thing> {
  const left = new Map(things.map((thing) => [thing, new Set(shows(thing))]));
  const few = new Set<Thing>();
  for (;;) {
    const [best] = [...left].sort(([, one], [, other]) => other.size - one.size);
    if (!best || best[1].size === 0) return few;
    const [thing, added] = best;
    few.add(thing);
    for (const each of left.values())
      if (each !== added) for (const name of added) each.delete(name);
    left.delete(thing);
  }
}
