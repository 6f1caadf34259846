/** Some names one after the other; of more than `most` the first, and how many there are. */
export const listed = (names: readonly string[], most = 6): string =>
  names.length > most ? `${names.slice(0, most).join(', ')}… (${names.length})` : names.join(', ');
