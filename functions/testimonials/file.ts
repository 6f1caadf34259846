import { referenceOf } from '../../domain/forms/reference.ts';
import type { ProgrammeEntry } from '../../domain/programmes/entry.ts';
import { asMarkdown } from '../../domain/testimonials/markdown.ts';
import { signedSaid } from '../../domain/testimonials/signed.ts';
import type { Testimony } from '../../domain/testimonials/testimony.ts';
import { writtenYaml } from './written.ts';

/** A testimony as a file of the content. */
export interface TestimonyFile {
  /** Where it goes, from the folder of the content. */
  readonly path: string;
  /** How it is signed. */
  readonly who: string;
  readonly text: string;
}

/** Writes a testimony as the site reads it: its settings, then its text, in the folder of the language in which it was written. */
export async function testimonyFile(
  testimony: Testimony,
  programme: Pick<ProgrammeEntry, 'id' | 'name' | 'roles'>,
  submission: string,
): Promise<TestimonyFile> {
  const who = signedSaid(testimony, programme);
  const front = await writtenYaml({ who, programme: programme.id, from: submission });
  const name = `${programme.id}-${referenceOf(submission).toLowerCase()}`;
  return {
    path: `${testimony.language}/testimonials/${name}.md`,
    who,
    text: `---\n${front}---\n\n${asMarkdown(testimony.text)}\n`,
  };
}
