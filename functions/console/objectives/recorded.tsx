import type { RecordedRow } from '../../../db/figures/recorded.ts';
import { aimOf } from '../../../domain/programmes/measures.ts';
import { newestOf, type Recorded } from '../../../domain/programmes/recorded.ts';
import { sayDay } from '../../../domain/words/day.ts';
import { sayMean } from '../../../domain/words/figure.ts';
import type { Language } from '../../../domain/words/language.ts';
import { SaidWords } from '../../http/said.tsx';
import { Curve } from '../../private/curve.tsx';
import { consoleAddress } from '../address.ts';
import type { ByHand } from './look.ts';
import { RecordForm, type Recording } from './record-form.tsx';
import { recordedWords } from './recorded-words.ts';
import { objectivesWords } from './words.ts';

interface Props extends Recording {
  readonly language: Language;
  readonly programme: string;
  readonly one: ByHand;
  /** Whether whoever looks may record and correct. */
  readonly allowed: boolean;
}

/** A figure with what stands after it. */
const Said = ({ language, one, value }: Pick<Props, 'language' | 'one'> & { value: number }) => (
  <>
    {sayMean(value, language)}
    {one.asked.unit && (
      <>
        {'\u00a0'}
        <SaidWords words={one.asked.unit} language={language} />
      </>
    )}
  </>
);

const sayValue = ({ value }: RecordedRow, language: Language): string =>
  value === null ? recordedWords(language).takenBack : sayMean(value, language);

/** Who recorded it; at one's own machine nobody is known by an address. */
const sayWho = ({ who }: RecordedRow, language: Language): string =>
  who === 'local' ? '' : `, ${recordedWords(language).by(who)}`;

/** One figure as it stands, where it comes from, and what stood there before. */
const Line = (props: Props & { readonly recorded: Recorded<RecordedRow> }) => {
  const { language, programme, allowed, recorded } = props;
  const { stands, before } = recorded;
  const words = recordedWords(language);
  const correct = { programme, correct: stands.id };
  return (
    <li>
      {sayValue(stands, language)} {words.on(sayDay(stands.day, language))}
      <span class="faint">{sayWho(stands, language)}</span>
      {stands.note && <p class="written stored">{stands.note}</p>}
      {before.map((row) => (
        <p class="faint">
          {words.before(sayValue(row, language), sayDay(row.day, language))}
          {sayWho(row, language)}
        </p>
      ))}
      {allowed && stands.value !== null && (
        <p>
          <a href={`${consoleAddress(language, 'totals/objectives/', correct)}#record`}>
            {words.correct}
          </a>
        </p>
      )}
    </li>
  );
};

/** The figures that coordinators recorded for an objective: the newest, all of them as a picture and a list, and where one is recorded. */
export const RecordedLine = (props: Props) => {
  const { language, one, allowed, typed } = props;
  const words = recordedWords(language);
  const newest = newestOf(one.recorded);
  const points = one.recorded.flatMap(({ stands: { day, value } }) =>
    value === null ? [] : [{ label: sayDay(day, language), value }],
  );
  const aim = aimOf(one.asked);
  const all = [...points.map(({ value }) => value), aim ?? 0, 0];
  const shared = objectivesWords(language);
  return (
    <div class="measure">
      {newest ? (
        <p>
          <strong>
            <Said {...{ language, one }} value={newest.value} />
          </strong>{' '}
          <span class="faint">{words.on(sayDay(newest.day, language))}</span>
        </p>
      ) : (
        <p>
          <span class="instead">{words.none}</span>
        </p>
      )}
      {points.length > 1 && (
        <Curve
          caption={aim === undefined ? shared.byDate : shared.byDateAimed(sayMean(aim, language))}
          points={points}
          from={Math.min(...all)}
          to={Math.max(...all)}
          target={aim}
          say={(value) => (value === undefined ? '' : sayMean(value, language))}
          words={{ ...shared.table, when: shared.date }}
        />
      )}
      {one.recorded.length > 0 && (
        <details open={typed?.objective === one.objective && typed.corrects !== null}>
          <summary>{words.all(one.recorded.length)}</summary>
          <ul>
            {one.recorded.toReversed().map((recorded) => (
              <Line {...props} recorded={recorded} />
            ))}
          </ul>
        </details>
      )}
      {allowed && <RecordForm {...props} objective={one.objective} />}
    </div>
  );
};
