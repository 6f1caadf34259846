/** The mark: two round arches that cross, and the pointed arch that only the two of them make. */
export const mark = {
  box: '1 3 38 28',
  pair: 'M2 31V16a12 12 0 0 1 24 0v15M14 31V16a12 12 0 0 1 24 0v15',
  third: 'M14 31V16A12 12 0 0 1 20 5.6 12 12 0 0 1 26 16v15z',
} as const;
