/** A testimonial that stands on the site and came from an answer in the console. */
export interface PublishedVoice {
  /** Its file, from the folder of the content. */
  readonly file: string;
  /** The id of the submission. */
  readonly from: string;
  /** The id of the programme that it speaks of. */
  readonly programme: string;
}
