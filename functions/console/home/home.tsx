import type { Handler } from 'hono';
import { isDemonstration } from '../../../db/audit/audit.ts';
import { openDatabase } from '../../../db/open.ts';
import { submissionCounts } from '../../../db/tallies/tallies.ts';
import { sayMoment } from '../../../domain/words/moment.ts';
import { currentForms } from '../forms.ts';
import type { ConsoleHouse } from '../guard/person.ts';
import { consolePage } from '../page.ts';
import { consoleAddress } from '../place.ts';
import { wordsOf } from '../words/words.ts';
import { Forms, Programmes, Today } from './home-parts.tsx';

/** The home of the console: what waits today, applications by programme, every form. Reads tallies only. */
export const home: Handler<ConsoleHouse> = async (context) => {
  const { language, session } = context.var;
  const db = openDatabase(context.env.DB);
  const [forms, counts, invented] = await Promise.all([
    currentForms(context.env),
    submissionCounts(db),
    isDemonstration(db),
  ]);
  const words = wordsOf(language).home;
  const all = { language, forms, counts };
  const content = (
    <>
      {invented && <p class="invented">{words.demonstration}</p>}
      <section>
        <Today {...all} />
      </section>
      <section>
        <h2>{words.programmes}</h2>
        <Programmes {...all} />
      </section>
      <section>
        <h2>{words.forms}</h2>
        <Forms {...all} />
      </section>
      <section class="session">
        <h2>{words.session}</h2>
        <form method="post" action={consoleAddress(language, 'sign-out-everywhere/')}>
          <p>{session && words.since(sayMoment(session.createdAt, language))}</p>
          <button type="submit" class="quiet">
            {words.everywhere}
          </button>
        </form>
      </section>
    </>
  );
  return consolePage(context, '', { slots: { heading: words.today, content } });
};
