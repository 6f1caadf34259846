import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import type { Need } from '../../../domain/today/need.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { consoleAddress } from '../address.ts';
import type { Screen } from '../page.tsx';
import { SearchBox } from '../people/search-box.tsx';
import { AllForms } from './all-forms.tsx';
import { HeadFigures } from './head-figures.tsx';
import { House, type HouseProps } from './house.tsx';
import { Needs } from './needs-list.tsx';
import type { OpenCases } from './open-cases.tsx';
import { Programmes } from './programmes.tsx';
import type { HomeProps } from './props.ts';
import { Standing } from './standing.tsx';
import { Today } from './today.tsx';
import { homeWords } from './words.ts';

interface Props extends HomeProps {
  /** Whether all these people are the demonstration's. */
  readonly invented: boolean;
  /** When the session was opened. */
  readonly since: number | undefined;
  /** What needs a hand. */
  readonly needs: readonly Need[];
  /** How the house does. */
  readonly house: HouseProps;
  /** Who waits for an answer. */
  readonly open: OpenCases;
  /** Every programme, and the day on which it is looked at. */
  readonly standing: { readonly programmes: readonly ProgrammeEntry[]; readonly today: string };
}

/** The home of the console. */
export function homeScreen({
  invented,
  since,
  open,
  standing,
  needs,
  house,
  ...all
}: Props): Screen {
  const words = homeWords(all.language);
  const content = (
    <>
      {invented && (
        <p class="invented">
          {words.demonstration} <code>npm start -- --empty</code>.
        </p>
      )}
      <SearchBox language={all.language} />
      <House language={all.language} {...house} />
      <HeadFigures {...all} needs={needs} now={open.now} />
      <section>
        <Needs {...{ language: all.language, needs }} now={open.now} {...standing} />
        <Today {...all} open={open} />
      </section>
      <section>
        <h2>{words.programmes}</h2>
        <Standing language={all.language} {...standing} />
        <Programmes {...all} />
      </section>
      <section>
        <h2>{words.forms}</h2>
        <AllForms {...all} />
      </section>
      <section class="session">
        <h2>{words.session}</h2>
        <form method="post" action={consoleAddress(all.language, 'sign-out-everywhere/')}>
          <p>{since !== undefined && words.since(sayMoment(since, all.language))}</p>
          <button type="submit" class="quiet">
            {words.everywhere}
          </button>
        </form>
      </section>
    </>
  );
  return { title: words.title, heading: words.today, content };
}
