/** A submission key: a version 4 UUID in lower case, made by the server when it shows the form. */
const key = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a text is a submission key. */
export const isKey = (text: string | null | undefined): text is string =>
  typeof text === 'string' && key.test(text);

/** What a person is given to name their submission: the key's first eight digits, `5F3A-9C1E`. */
export const referenceOf = (submission: string): string =>
  `${submission.slice(0, 4)}-${submission.slice(4, 8)}`.toUpperCase();
