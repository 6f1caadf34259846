import { openDatabase } from '../../../db/open.ts';
import { type ProposalRow, proposalNamed, proposedIn } from '../../../db/proposals/read.ts';
import { isId } from '../../../domain/forms/reference.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Fault } from '../../private/notice.tsx';
import { Table } from '../../private/table.tsx';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { called } from '../pairs/said.tsx';
import { type AskedOne, proposalAsked } from './draft.ts';
import { mapWords } from './map-words.ts';
import { menteeSaid } from './said.tsx';
import { proposalWords } from './words.ts';

/** At most so many mentees are laid side by side. */
const most = 100;

/** A mentee in two proposals. */
interface InBoth {
  readonly name: string;
  readonly here: { readonly mentor: string | undefined; readonly score: number | null };
  readonly there: { readonly mentor: string | undefined; readonly score: number | null };
}

function saidOf({ mentor, score }: InBoth['here'], words: ReturnType<typeof mapWords>): string {
  return mentor === undefined ? words.alone : `${mentor}, ${score}`;
}

function gain({ here, there }: InBoth, words: ReturnType<typeof mapWords>): string {
  const difference = (here.score ?? -1) - (there.score ?? -1);
  return difference > 0 ? words.better : difference < 0 ? words.worse : words.equal;
}

/** Who is elsewhere in two proposals: mentees of whom either is unknown in one of them are not listed. */
async function bothOf(
  db: ReturnType<typeof openDatabase>,
  one: ProposalRow,
  other: ProposalRow,
  language: Language,
) {
  const [here, there] = await Promise.all(
    [one, other].map(({ id, run }) => proposedIn(db, { id, run, before: 0 }, most)),
  );
  const elsewhere = new Map(there?.map((row) => [row.mentee, row]));
  const rows = (here ?? []).flatMap((row): readonly InBoth[] => {
    const second = elsewhere.get(row.mentee);
    if (!second || second.mentor === row.mentor) return [];
    const side = (each: typeof row) => ({
      mentor:
        each.mentor === null ? undefined : called(each.mentorName, each.mentorEmail, language),
      score: each.score,
    });
    return [{ name: menteeSaid(row, language), here: side(row), there: side(second) }];
  });
  return { rows, isPart: here?.length === most };
}

/** Two proposals of one programme side by side: what each came to, and whoever is elsewhere. */
export async function besideAnother(context: AskedOne): Promise<Response> {
  const { language } = context.var;
  const proposal = await proposalAsked(context);
  if (!proposal) return missing(context);
  const words = mapWords(language);
  const said = proposalWords(language);
  const db = openDatabase(context.env.DB);
  const asked = context.req.query('other');
  const other = isId(asked) ? await proposalNamed(db, asked, acting(context).scope) : undefined;
  const back = (
    <p>
      <a href={consoleAddress(language, `proposals/${proposal.id}/`)}>{said.back}</a>
    </p>
  );
  const screen = { title: words.besideTitle, heading: words.beside };
  if (!other || other.programme !== proposal.programme) {
    const content = (
      <>
        <Fault id="beside-error">{words.gone}</Fault>
        {back}
      </>
    );
    return consolePage(context, { ...screen, content, status: 404 });
  }
  const { rows, isPart } = await bothOf(db, proposal, other, language);
  const both = [
    { label: words.this, of: proposal },
    { label: words.other, of: other },
  ];
  const content = (
    <>
      <Table
        class="list"
        rows={both}
        columns={[
          { label: said.proposal, cell: ({ label }) => label },
          { label: words.sum, cell: ({ of }) => said.sum(of.pairs, of.total, of.lowest) },
          { label: said.aim, cell: ({ of }) => said.aims[of.aim] },
          { label: said.least, class: 'number', cell: ({ of }) => of.least },
          { label: said.state, cell: ({ of }) => said.states[of.state] },
        ]}
      />
      <p>{words.changed(rows.length)}</p>
      {rows.length > 0 && (
        <Table
          class="list"
          rows={rows}
          columns={[
            { label: said.mentee, cell: ({ name }) => name },
            { label: words.this, cell: ({ here }) => saidOf(here, words) },
            { label: words.other, cell: ({ there }) => saidOf(there, words) },
            { label: words.who, cell: (row) => gain(row, words) },
          ]}
        />
      )}
      {isPart && <p class="hint">{words.firstOnly(most)}</p>}
      <p>
        <a href={consoleAddress(language, `proposals/${other.id}/`)}>{words.openOther}</a>
      </p>
      {back}
    </>
  );
  return consolePage(context, { ...screen, content });
}
