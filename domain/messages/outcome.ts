/** Why a mail was not carried, in a word; the console says it in a sentence. Nothing of the mail stands in it. */
export const reasons = [
  /** The carrier was not reached, or broke off. */
  'unreachable',
  /** It was reached and did not answer in time. */
  'slow',
  /** It answered that it is in trouble. */
  'trouble',
  /** It takes no more for now: too many at once, or today. */
  'busy',
  /** It does not let us in: a key or an account is wrong. */
  'not-let-in',
  /** It asks us to come back: some mail hosts do so with whoever is new to them. */
  'come-back',
  /** It refuses the message. */
  'refused',
  /** It refuses the address: nobody is there, or nobody who wants mail. */
  'address',
  /** A secret has to stand in it and there is no key to derive one from. */
  'no-key',
  /** It was not sent while it was fresh: no mail was configured, or the job did not run. */
  'too-late',
  /** Something of ours broke. */
  'broken',
] as const;

/** Why a mail was not carried. */
export type Reason = (typeof reasons)[number];

/** What became of a mail that was handed over. */
export type Outcome =
  | { readonly is: 'sent'; readonly as?: string | undefined }
  | {
      readonly is: 'later';
      readonly reason: Reason;
      /** Nothing at all is taken before, milliseconds since 1970: it is not this mail's fault, and no try of its own. */
      readonly notBefore?: number | undefined;
    }
  | { readonly is: 'refused'; readonly reason: Reason };
