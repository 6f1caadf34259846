import type { Context } from 'hono';
import { isWithin } from '../../../domain/people/scope.ts';
import {
  chooses,
  choosesFromDirectory,
  choosesFromLists,
} from '../../../domain/requests/request.ts';
import { siteIndex } from '../../http/site-index.ts';
import { sitePairing } from '../../pairs/rules.ts';
import { Table } from '../../private/table.tsx';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { consolePage } from '../page.tsx';
import { ProgrammeName } from '../pairs/said.tsx';
import { requestsWords } from './words.ts';

/** The programmes in which mentees choose, each with the way to its lists and requests. */
export async function listOfRequests(context: Context<ConsoleEnv>): Promise<Response> {
  const { language } = context.var;
  const words = requestsWords(language);
  const { scope } = acting(context);
  const [{ programmes }, pairing] = await Promise.all([
    siteIndex(context.env),
    sitePairing(context.env),
  ]);
  const rows = pairing.programmes.filter((one) => chooses(one) && isWithin(scope, one.id));
  const content = (
    <>
      <p>{words.lead}</p>
      {rows.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <Table
          class="list"
          rows={rows}
          columns={[
            {
              label: words.programme,
              cell: ({ id }) => (
                <a href={consoleAddress(language, `requests/${id}/`)}>
                  <ProgrammeName programmes={programmes} programme={id} language={language} />
                </a>
              ),
            },
            {
              label: words.way,
              cell: (one) =>
                [
                  ...(choosesFromLists(one) ? [words.ways.list] : []),
                  ...(choosesFromDirectory(one) ? [words.ways.directory] : []),
                ].join(', '),
            },
          ]}
        />
      )}
    </>
  );
  const { title, heading } = words;
  return consolePage(context, { title, heading, content });
}
