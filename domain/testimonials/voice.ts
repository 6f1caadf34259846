/** What stands on the site and came from an answer in the console: a testimonial, or a name that is thanked. */
export interface PublishedVoice {
  /** Its file, from the folder of the content. */
  readonly file: string;
  /** The id of the submission. */
  readonly from: string;
  /** The id of the programme that it belongs to. */
  readonly programme: string;
  /** The name that is thanked; a testimonial has none. */
  readonly name?: string;
}
