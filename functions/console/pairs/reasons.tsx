import type { Two } from '../../../domain/matching/person.ts';
import { criterionNouns } from '../../../domain/matching/reasons/nouns.ts';
import type { Reason } from '../../../domain/matching/reasons/reasons.ts';
import { sayReason } from '../../../domain/matching/reasons/say.ts';
import { reasonWords } from '../../../domain/matching/reasons/words.ts';
import type { Language } from '../../../domain/words/language.ts';
import { reasonsWords } from './reasons-words.ts';

interface Props {
  readonly language: Language;
  readonly two: Two;
  readonly reasons: readonly Reason[];
}

const order = ['for', 'against', 'neither'] as const;

/** What speaks for two people, what against, and what is not known; for the coordinator alone. */
export const Reasons = ({ language, two, reasons }: Props) => {
  const words = reasonsWords(language);
  const { weights } = reasonWords(language);
  const nouns = criterionNouns(language);
  if (reasons.length === 0) return <p>{words.nothing}</p>;
  return (
    <>
      {order.map((speaks) => {
        const these = reasons.filter((each) => each.speaks === speaks);
        return (
          these.length > 0 && (
            <section class="reasons">
              <h3>{words[speaks]}</h3>
              <ul>
                {these.map((reason) => (
                  <li>
                    {sayReason(reason, two, language)}{' '}
                    <span class="faint">
                      ({nouns[reason.criterion].name}
                      {reason.weight && `, ${weights[reason.weight]}`})
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
};
