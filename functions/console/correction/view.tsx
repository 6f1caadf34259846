import type { ReadSubmission } from '../../../db/submissions/read.ts';
import { correctable } from '../../../domain/forms/correction.ts';
import {
  CorrectionFaults,
  CorrectionForm,
  type CorrectionProps,
} from '../../private/correction/form.tsx';
import { Fault } from '../../private/notice.tsx';
import type { Screen } from '../page.tsx';
import { callIt } from '../who.ts';
import { correctionWords } from './words.ts';

interface Props extends Omit<CorrectionProps, 'asked'> {
  readonly row: ReadSubmission;
  /** Whether it would go to a programme that they do not see. */
  readonly elsewhere?: boolean;
}

/** Every answer that the coordinator reads, to be corrected. */
export function correctionScreen(given: Props): Screen {
  const { language, row, overtaken, elsewhere } = given;
  const props = { ...given, asked: correctable(row.definition) };
  const words = correctionWords(language);
  const heading = words.heading(callIt(row.definition, row));
  const content = (
    <>
      <p>{words.lead}</p>
      <p class="hint">{words.leftOut}</p>
      {overtaken && <Fault id="overtaken">{words.overtaken}</Fault>}
      {elsewhere && <Fault id="elsewhere">{words.elsewhere}</Fault>}
      <CorrectionFaults {...props} />
      <CorrectionForm {...props} />
    </>
  );
  return { title: words.title, heading, content };
}
