import { withColon } from '../../../domain/words/colon.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { consoleAddress } from '../address.ts';
import { SeenVersion } from '../seen-version.tsx';
import type { ViewProps } from './view.tsx';
import { proposalWords } from './words.ts';

/** Where one goes from a proposal: the map, the names, another proposal beside it; publishing, or taking back. */
export const Ways = ({
  language,
  proposal,
  large,
  changes,
  others,
  signed,
  rows,
}: Pick<
  ViewProps,
  'language' | 'proposal' | 'large' | 'changes' | 'others' | 'signed' | 'rows'
>) => {
  const words = proposalWords(language);
  const { id, state, run } = proposal;
  const at = (page: string, query: Record<string, string> = {}) =>
    consoleAddress(language, `proposals/${id}/${page}`, query);
  const rest = rows.some(({ mentor, pair }) => mentor !== null && pair === null);
  return (
    <section>
      <ul class="ways">
        {!large && (
          <li>
            <a href={at('map/')}>{words.map}</a>
          </li>
        )}
        {!large && (
          <li>
            <a href={at('names/')}>{words.names}</a>
          </li>
        )}
        {changes &&
          run !== 0 &&
          proposal.pairs > 0 &&
          (state === 'draft' || (state === 'published' && rest)) && (
            <li>
              <a href={at('publish/')}>{words.publish}</a>
            </li>
          )}
        {changes &&
          state !== 'draft' &&
          signed.length === 0 &&
          rows.some(({ pairState }) => pairState === 'announced') && (
            <li>
              <a href={at('take-back/')}>{words.takeBack}</a>
            </li>
          )}
      </ul>
      {run !== 0 && others.length > 0 && (
        <form method="get" action={at('beside/')} class="export">
          <div class="field">
            <label for="beside">{words.beside}</label>
            <select id="beside" name="other">
              {others.map((other) => (
                <option value={other.id}>
                  {`${words.states[other.state]}, ${withColon(sayMoment(other.changedAt, language), language)} ${words.sum(other.pairs, other.total, other.lowest)}`}
                </option>
              ))}
            </select>
          </div>
          <p class="go">
            <button type="submit" class="quiet">
              {words.compare}
            </button>
          </p>
        </form>
      )}
    </section>
  );
};

/** What ends a proposal or goes on from it: a copy of what was published, or a draft thrown away. */
export const Ends = ({ language, proposal }: Pick<ViewProps, 'language' | 'proposal'>) => {
  const words = proposalWords(language);
  const { id, state, version } = proposal;
  return (
    <form method="post" action={consoleAddress(language, `proposals/${id}/`)} class="steps-open">
      <SeenVersion version={version} />
      {state === 'draft' ? (
        <>
          <button type="submit" name="do" value="drop" class="quiet" aria-describedby="drop-hint">
            {words.drop}
          </button>
          <p class="hint" id="drop-hint">
            {words.dropHint}
          </p>
        </>
      ) : (
        <button type="submit" name="do" value="copy" class="quiet">
          {words.copyDo}
        </button>
      )}
    </form>
  );
};
