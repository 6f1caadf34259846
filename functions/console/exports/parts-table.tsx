import type { Parts } from '../../../db/submissions/parts.ts';
import { sayFigure } from '../../../domain/words/figure.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { writePart } from './cut.ts';
import { partsWords } from './parts-words.ts';

/** The parts of an export, each with what it holds and a button that downloads it. */
export const PartsTable = ({ language, found }: { language: Language; found: Parts }) => {
  const words = partsWords(language);
  const of = found.all !== undefined && !found.more && words.of(sayFigure(found.all, language));
  return (
    <>
      <p>{words.why}</p>
      <table>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.part}</th>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.to}</th>
            <th scope="col" class="number">
              {words.answers}
            </th>
          </tr>
        </thead>
        <tbody>
          {found.parts.map((part) => (
            <tr>
              <th scope="row">
                <button
                  type="submit"
                  class="quiet"
                  name="part"
                  value={writePart(part)}
                  data-rows={part.rows}
                >
                  {words.part} {part.number}
                  {of}
                </button>
              </th>
              <td>{sayMoment(part.oldest.receivedAt, language)}</td>
              <td>{sayMoment(part.newest.receivedAt, language)}</td>
              <td class="number">{part.rows}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
