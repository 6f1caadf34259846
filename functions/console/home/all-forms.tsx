import { SaidText } from '../../http/said.tsx';
import { consoleAddress } from '../address.ts';
import { formTitles } from '../forms.ts';
import { Places } from '../places.tsx';
import { consoleWords } from '../words.ts';
import { allOf } from './figures.ts';
import type { HomeProps } from './props.ts';
import { homeWords } from './words.ts';

/** Every form, with how much came in and where to read it. */
export const AllForms = ({ language, forms, counts }: HomeProps) => {
  const words = homeWords(language);
  const titleOf = formTitles(forms, language);
  const received = new Map(forms.map(({ id }) => [id, 0]));
  for (const { form, byStatus } of counts)
    received.set(form, (received.get(form) ?? 0) + allOf(byStatus));
  const placed = new Map(forms.filter(({ places }) => places).map((each) => [each.id, each]));
  return (
    <ul class="forms">
      {[...received].map(([form, n]) => (
        <li>
          <a href={consoleAddress(language, 'submissions/', { form })}>
            <SaidText said={titleOf(form)} />
          </a>
          <span class="faint">
            {' '}
            {consoleWords(language).count(n)}
            {placed.has(form) && '. '}
            <Places language={language} form={placed.get(form)} counts={counts} />
          </span>
          <a class="side" href={consoleAddress(language, 'totals/', { form })}>
            {words.totals}
            <span class="unseen">
              {' – '}
              <SaidText said={titleOf(form)} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
};
