import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { consoleAddress } from '../address.ts';
import type { Screen } from '../page.tsx';
import { SearchBox } from '../people/search-box.tsx';
import { AllForms } from './all-forms.tsx';
import { House, type HouseProps } from './house.tsx';
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
  /** How many e-mails were not delivered, and wait for the coordinator. */
  readonly undelivered: number;
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
  undelivered,
  house,
  ...all
}: Props): Screen {
  const words = homeWords(all.language);
  const content = (
    <>
      {invented && <p class="invented">{words.demonstration}</p>}
      <SearchBox language={all.language} />
      {undelivered > 0 && (
        <p class="flag attention">
          <a href={consoleAddress(all.language, 'messages/', { state: 'undelivered' })}>
            {undelivered} {words.undelivered(undelivered)}
          </a>
        </p>
      )}
      <House language={all.language} {...house} />
      <section>
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
