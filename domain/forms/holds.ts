/**
 * What an answer may be, each with the kind of question that asks for it. A question says so with
 * `holds`; whoever looks for a name or a capacity asks for what is held, never for a question's id.
 */
export const heldBy = {
  /** What a person is called, whole. */
  name: 'text',
  /** Their first name, where it is asked for by itself. */
  given_name: 'text',
  /** Their last name, where it is asked for by itself. */
  family_name: 'text',
  /** Where to write to them. */
  email: 'email',
  /** The programme that the submission is filed under. */
  programme: 'choice',
  /** How many people a mentor accompanies at most. */
  capacity: 'number',
  /** Which of the two a person is in a pair: an option's value is `mentor` or `mentee`. */
  role: 'choice',
  /** How somebody signs what they tell: an option's value is `anonymous`, `initial` or `first_name`. */
  signature: 'choice',
  /** How satisfied somebody is with what the form is about. */
  satisfaction: 'scale',
  /** What a message is about; the value `data` asks for what is kept about a person. */
  about: 'choice',
  /** The reference of something that was sent before. */
  reference: 'text',
} as const;

/** What an answer is. */
export type Holds = keyof typeof heldBy;

/** Every word that may stand after `holds`. */
export const holdsWords = Object.keys(heldBy) as [Holds, ...Holds[]];
