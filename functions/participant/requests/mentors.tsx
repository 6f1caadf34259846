import { optionsOf } from '../../../domain/forms/question.ts';
import { lookedAt } from '../../../domain/matching/looked-at.ts';
import { type Chosen, directoryQuestions, fits } from '../../../domain/requests/directory.ts';
import {
  choosesFromDirectory,
  choosesFromLists,
  isOpen,
} from '../../../domain/requests/request.ts';
import type { Language } from '../../../domain/words/language.ts';
import { sayMarked } from '../../../domain/words/said.ts';
import { say } from '../../../domain/words/words.ts';
import { Filters } from '../../private/filters.tsx';
import { Notice } from '../../private/notice.tsx';
import { Pager } from '../../private/pager.tsx';
import { Select } from '../../private/select.tsx';
import { type Choice, type Choices, choicesOf } from '../../requests/choices.ts';
import { ownPage } from '../page.tsx';
import { Back } from './back.tsx';
import { Common, standingOf } from './choice.tsx';
import { choosingWords } from './choosing-words.ts';
import {
  type AskedParticipation,
  type Choosing,
  namedParticipation,
  requestsAddress,
} from './named.ts';

/** Mentors of the directory on one page. */
const onPage = 20;

interface Props {
  readonly language: Language;
  readonly choosing: Choosing;
  readonly choices: Choices;
}

/** Mentors, each with what speaks for asking them and the way to them. */
const Mentors = ({
  language,
  choosing: { one },
  mentors,
}: Pick<Props, 'language' | 'choosing'> & { readonly mentors: readonly Choice[] }) => (
  <ul class="standings">
    {mentors.map((choice) => (
      <li>
        <h3>
          <a href={requestsAddress(language, one, choice.mentor)}>{choice.name}</a>
        </h3>
        <p class="where-it-stands">{standingOf({ language, choice })}</p>
        <Common language={language} told={choice.told()} />
      </li>
    ))}
  </ul>
);

const ShortList = (props: Props) => {
  const { language, choosing, choices } = props;
  const words = choosingWords(language);
  const { list } = choices;
  const wasListed = choosing.requests.some(({ origin }) => origin === 'list');
  const isSpent = !list.some(
    ({ request, left }) =>
      request &&
      (isOpen(request.state) ||
        request.state === 'accepted' ||
        (request.state === 'listed' && left > 0)),
  );
  if (!wasListed && !choosesFromLists(choices.proposing.programme)) return null;
  return (
    <section class="part">
      <h2>{words.list}</h2>
      <p>{wasListed ? (isSpent ? words.listSpent : words.listLead) : words.listEmpty}</p>
      {list.length > 0 && <Mentors language={language} choosing={choosing} mentors={list} />}
    </section>
  );
};

/** What is chosen of the directory, by the names of the fields. */
const nameOf = (question: string): string => `with-${question}`;

const Directory = ({
  language,
  choosing,
  choices,
  chosen,
  page,
}: Props & { readonly chosen: Chosen; readonly page: number }) => {
  const words = choosingWords(language);
  const { programme, rules } = choices.proposing;
  const { directory } = choices;
  if (!choosesFromDirectory(programme)) return null;
  const [first] = directory;
  const found = directory.filter(({ guide }) => fits(guide, chosen));
  const pages = Math.max(1, Math.ceil(found.length / onPage));
  const now = Math.min(page, pages);
  const at = (other: number): string => {
    const query = new URLSearchParams([...chosen].map(([id, value]) => [nameOf(id), value]));
    if (other > 1) query.set('page', String(other));
    const said = query.toString();
    return `${requestsAddress(language, choosing.one)}${said && `?${said}`}`;
  };
  return (
    <section class="part">
      <h2>{words.directory}</h2>
      {!first ? (
        <p>{words.directoryEmpty}</p>
      ) : (
        <>
          <p>{words.directoryLead}</p>
          <Filters
            submit={words.filter}
            quiet
            label={words.directory}
            chosen={words.chosen(chosen.size)}
          >
            {directoryQuestions(lookedAt(programme, rules), first.guide.form).flatMap((question) =>
              'options' in question
                ? [
                    <Select
                      name={nameOf(question.id)}
                      label={say(question.label, language)}
                      chosen={chosen.get(question.id)}
                      options={[
                        ['', words.any],
                        ...optionsOf(question).map(
                          ({ value, label }) => [value, sayMarked(label, language)] as const,
                        ),
                      ]}
                    />,
                  ]
                : [],
            )}
          </Filters>
          {found.length === 0 ? (
            <p class="empty">
              {words.noneSuch} <a href={requestsAddress(language, choosing.one)}>{words.all}</a>
            </p>
          ) : (
            <Mentors
              language={language}
              choosing={choosing}
              mentors={found.slice((now - 1) * onPage, now * onPage)}
            />
          )}
          {pages > 1 && (
            <Pager
              label={words.pages}
              previous={now > 1 ? { address: at(now - 1), label: words.before } : undefined}
              next={now < pages ? { address: at(now + 1), label: words.after } : undefined}
            />
          )}
        </>
      )}
    </section>
  );
};

/** The notices of these pages, by what was done. */
const noticed = (language: Language, name: string | undefined): string | undefined => {
  const words = choosingWords(language);
  return name === 'passed' || name === 'withdrawn' ? words[name] : undefined;
};

/** Among whom a mentee chooses: their short list, and the directory of the programme. */
export async function mentorsToChoose(context: AskedParticipation): Promise<Response> {
  const { language } = context.var;
  const words = choosingWords(language);
  const choosing = await namedParticipation(context, 'mentee');
  const choices = await choicesOf(context.env, choosing.db, choosing.one, choosing.requests);
  const notice = noticed(language, context.req.query('notice'));
  const query = new URL(context.req.url).searchParams;
  const chosen = new Map(
    [...query].flatMap(([name, value]) =>
      name.startsWith('with-') && value !== ''
        ? [[name.slice(5), value.slice(0, 100)] as const]
        : [],
    ),
  );
  const page = Number(/^[1-9]\d{0,2}$/.exec(query.get('page') ?? '')?.[0] ?? 1);
  const content = (
    <>
      {notice && <Notice>{notice}</Notice>}
      {choices ? (
        <>
          {choices.gone.map(({ name }) => (
            <p class="note">{words.gone(name)}</p>
          ))}
          <ShortList {...{ language, choosing, choices }} />
          <Directory {...{ language, choosing, choices, chosen, page }} />
        </>
      ) : (
        <p>{words.notReady}</p>
      )}
      <Back language={language} />
    </>
  );
  return ownPage(context, { heading: words.choose, content });
}
