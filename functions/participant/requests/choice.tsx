import { showAnswer } from '../../../domain/forms/kinds/index.ts';
import { isAsked } from '../../../domain/forms/show-if.ts';
import type { Looked } from '../../../domain/matching/looked-at.ts';
import type { Person } from '../../../domain/matching/person.ts';
import type { OpenGap } from '../../../domain/matching/reasons/gaps.ts';
import { sayGap, sayTold } from '../../../domain/matching/reasons/say.ts';
import type { ToldReason } from '../../../domain/matching/reasons/told.ts';
import { directoryQuestions } from '../../../domain/requests/directory.ts';
import { isOpen } from '../../../domain/requests/request.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMarked } from '../../../domain/words/said.ts';
import { SaidText } from '../../http/said.tsx';
import type { Choice } from '../../requests/choices.ts';
import { choosingWords } from './choosing-words.ts';
import { ownRequestWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly choice: Choice;
}

/** Whether a mentor can be asked, as far as it is theirs to be. */
export const isFree = ({ isReady, open }: Choice): boolean => isReady === 1 && open > 0;

/** How it stands between a mentee and a mentor, or whether the mentor has a place. */
export function standingOf({ language, choice }: Props): string {
  const words = choosingWords(language);
  const { request, left } = choice;
  const said = request ? words.states[request.state] : '';
  if (said !== '' && (isOpen(request?.state) || request?.state !== 'withdrawn')) return said;
  if (isFree(choice)) return words.free;
  return left > 0 ? words.held : words.full;
}

/** What two have in common, as far as both may read it; and what they have not, where the answers of both stand open. */
export const Common = ({
  language,
  told,
  gaps = [],
}: Pick<Props, 'language'> & {
  readonly told: readonly ToldReason[];
  readonly gaps?: readonly OpenGap[];
}) => (
  <>
    {told.length === 0 ? (
      <p class="note">{ownRequestWords(language).noCommon}</p>
    ) : (
      <ul>
        {told.map((reason) => (
          <li>{sayTold(reason, language)}</li>
        ))}
      </ul>
    )}
    {told.length > 0 && gaps.length > 0 && (
      <p class="note">{ownRequestWords(language).but(gaps.map((gap) => sayGap(gap, language)))}</p>
    )}
  </>
);

/** What a mentor who stands in the directory answered, of what it shows. */
export const Gives = ({
  language,
  guide,
  looked,
}: {
  readonly language: Language;
  readonly guide: Person;
  readonly looked: readonly Looked[];
}) => (
  <dl class="facts">
    {directoryQuestions(looked, guide.form)
      .filter((question) => isAsked(question, guide.answers))
      .flatMap((question) => {
        const answer = guide.answers[question.id];
        const texts = answer === undefined ? [] : showAnswer(question, answer, language);
        return texts.length === 0
          ? []
          : [
              <div>
                <dt>
                  <SaidText said={sayMarked(question.label, language)} />
                </dt>
                {texts.map((text) => (
                  <dd>
                    <SaidText said={text} />
                  </dd>
                ))}
              </div>,
            ];
      })}
  </dl>
);
