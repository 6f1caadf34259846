/** Who a person is in the journal and in a correction, in what they do themselves with their own page. */
export const self = 'person';
