/** What may stand in braces in what a coordinator types: filled for each reader. */
const places = ['name'] as const;

/** What lacks one of its braces would be sent as it stands. */
const braces = /\{+([^{}\n]*)\}+|\{[\p{L}\p{N}_]*|[\p{L}\p{N}_]*\}/gu;

/** The braces in a text that nothing will fill, as they are written. */
export const unknownPlaces = (text: string): readonly string[] =>
  [...text.matchAll(braces)].flatMap(([found]) =>
    places.some((one) => found === `{${one}}`) ? [] : [found],
  );
