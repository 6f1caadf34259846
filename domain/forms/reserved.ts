/**
 * Names that a form sends besides its questions. They begin with an underscore, which a question's
 * id cannot; `website` is the honeypot and may not be a question's id either.
 */
export const reserved = {
  /** The language of the page that was filled in. */
  language: '_language',
  /** The step that was filled in. */
  page: '_page',
  /** The submission key: the same key twice stores one row. */
  key: '_key',
  /** When the form was first opened, in milliseconds since 1970. */
  started: '_started',
  /** The button that was pressed: next, back, check, send, `change-` and the id of a question, or `in-` and a language. */
  go: '_go',
  /** The honeypot: people never see it. */
  trap: 'website',
} as const;
