import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { readTestimonials } from '../../actions/testimonials/read.ts';
import { siteIndex } from '../../http/site-index.ts';
import { Table } from '../../private/table.tsx';
import { type Prepared, prepare } from '../../testimonials/prepared.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { consolePage } from '../page.tsx';
import { ProgrammeName } from '../pairs/said.tsx';
import { formsOfTestimonials, type Leaving, leaving, publishedFor } from './standing.ts';
import { testimonialWords } from './words.ts';

/** The first words of a text. */
const beginning = (text: string): string => {
  const [line = ''] = text.trim().split('\n');
  return line.length > 90 ? `${line.slice(0, 88).trimEnd()}…` : line;
};

/** The files that must leave the content; nothing where none must. */
const ToRemove = ({ language, files }: { language: Language; files: readonly Leaving[] }) => {
  if (files.length === 0) return null;
  const words = testimonialWords(language);
  return (
    <section class="handing">
      <h2>{words.toRemove}</h2>
      <p>{words.toRemoveHint}</p>
      <ul>
        {files.map(({ voice: { file }, why }) => (
          <li>
            <code translate="no">{`content/${file}`}</code>, {words[why]}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Every testimonial, where it stands on its way to the site, and what must leave it. */
export async function listOfTestimonials(context: Context<ConsoleEnv>): Promise<Response> {
  const { language } = context.var;
  const words = testimonialWords(language);
  const by = acting(context);
  const db = openDatabase(context.env.DB);
  const [{ programmes }, forms, published] = await Promise.all([
    siteIndex(context.env),
    formsOfTestimonials(context.env),
    publishedFor(context.env, by.scope),
  ]);
  const ids = published.map(({ from }) => from);
  const { sent, standing } = await readTestimonials(db, { forms, published: ids }, by);
  const all = await Promise.all(sent.map((one) => prepare(one, programmes)));
  const files = await leaving(published, standing, programmes);
  const content = (
    <>
      <p>{words.lead}</p>
      <ToRemove language={language} files={files} />
      {all.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <Table
          class="list"
          rows={all}
          columns={[
            {
              label: words.begins,
              cell: ({ stored, testimony }: Prepared) => (
                <a href={consoleAddress(language, `testimonials/${stored.id}/`)}>
                  <span lang={stored.language === language ? undefined : stored.language}>
                    {testimony ? beginning(testimony.text) : words.standings.kept}
                  </span>
                </a>
              ),
            },
            {
              label: words.programme,
              cell: ({ stored }) => (
                <ProgrammeName
                  programmes={programmes}
                  programme={stored.programme}
                  language={language}
                />
              ),
            },
            {
              label: words.stands,
              cell: ({ standing, stored }) =>
                `${words.standings[standing]}${ids.includes(stored.id) ? `, ${words.onSite}` : ''}`,
            },
            {
              label: words.from,
              cell: ({ stored }) => sayDay(dayOf(stored.receivedAt), language),
            },
          ]}
        />
      )}
    </>
  );
  return consolePage(context, { title: words.title, heading: words.heading, content });
}
