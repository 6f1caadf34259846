/** What may stand in braces in what a coordinator types: filled for each reader. */
const places = ['name'] as const;

const braces = /\{([^{}\n]*)\}/g;

/** The braces in a text that nothing will fill, as they are written. */
export const unknownPlaces = (text: string): readonly string[] =>
  [...text.matchAll(braces)].flatMap(([found, place = '']) =>
    places.some((one) => one === place) ? [] : [found],
  );
