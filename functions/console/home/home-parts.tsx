import { statuses } from '../../../db/schema.ts';
import type { SubmissionCounts } from '../../../db/tallies/tallies.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import type { Language } from '../../../domain/words/language.ts';
import { say } from '../../../domain/words/words.ts';
import { everyProgramme } from '../forms.ts';
import { consoleAddress } from '../place.ts';
import { wordsOf } from '../words/words.ts';
import {
  type Applications,
  allOf,
  applicationsOf,
  type Side as OneSide,
  sumStatuses,
  toDo,
} from './figures.ts';

/** What the home of the console is made of. */
export interface HomeProps {
  readonly language: Language;
  readonly forms: readonly Form[];
  readonly counts: readonly SubmissionCounts[];
}

const titleOf = (forms: readonly Form[], id: string, language: Language): string => {
  const form = forms.find((each) => each.id === id);
  return form ? say(form.title, language) : id;
};

/** A number that leads to the submissions it counts, if there is one list of them; nothing takes no room on a phone. */
const Figure = ({ label, n, href }: { label: string; n: number; href: string | undefined }) => {
  const counted = href === undefined ? n : <a href={href}>{n}</a>;
  return (
    <td data-label={label} class={n === 0 ? 'nothing' : undefined}>
      {n === 0 ? <span class="zero">0</span> : counted}
    </td>
  );
};

/** What nobody has opened yet, form by form. */
export const Today = ({ language, forms, counts }: HomeProps) => {
  const words = wordsOf(language).home;
  const waiting = [...toDo(counts)].sort((one, other) => other.attention - one.attention);
  if (waiting.length === 0) return <p class="empty">{words.nothing}</p>;
  const sum = (of: 'fresh' | 'attention' | 'suspicion') =>
    waiting.reduce((n, one) => n + one[of], 0);
  const list = (form: string, mark?: string) =>
    consoleAddress(language, 'submissions/', { form, status: 'new', mark });
  return (
    <>
      <ul class="today">
        {sum('attention') > 0 && <li class="urgent">{words.attention(sum('attention'))}</li>}
        <li>{words.fresh(sum('fresh'))}</li>
        {sum('suspicion') > 0 && <li>{words.suspicion(sum('suspicion'))}</li>}
      </ul>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{words.form}</th>
            <th scope="col">{words.attentionShort}</th>
            <th scope="col">{words.freshShort}</th>
            <th scope="col">{words.suspicionShort}</th>
          </tr>
        </thead>
        <tbody>
          {waiting.map(({ form, fresh, attention, suspicion }) => (
            <tr>
              <th scope="row">{titleOf(forms, form, language)}</th>
              <Figure label={words.attentionShort} n={attention} href={list(form, 'attention')} />
              <Figure label={words.freshShort} n={fresh} href={list(form)} />
              <Figure label={words.suspicionShort} n={suspicion} href={list(form, 'suspicion')} />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

interface SideProps {
  readonly language: Language;
  readonly programme: string;
  readonly side: 'mentors' | 'mentees';
  readonly numbers: OneSide;
}

const Side = ({ language, programme, side, numbers: { byStatus, forms } }: SideProps) => {
  const { home, statuses: said } = wordsOf(language);
  const [form, ...others] = forms;
  // A list is of one form: a number that several make together leads to none.
  const list = (status?: string) =>
    others.length > 0
      ? undefined
      : consoleAddress(language, 'submissions/', { form, programme, status });
  return (
    <tr>
      <th scope="row">{home[side]}</th>
      {statuses.map((status) => (
        <Figure label={said[status]} n={byStatus[status] ?? 0} href={list(status)} />
      ))}
      <Figure label={home.total} n={allOf(byStatus)} href={list()} />
    </tr>
  );
};

/** Applications of mentors and mentees, programme by programme, by status. */
export const Programmes = ({ language, forms, counts }: HomeProps) => {
  const { home, statuses: said, noProgramme } = wordsOf(language);
  const found = applicationsOf(forms, counts);
  if (found.length === 0) return <p class="empty">{home.noApplications}</p>;
  const named = everyProgramme(forms);
  const name = ({ programme }: Applications) => {
    const option = named.find(({ value }) => value === programme);
    return option ? say(option.label, language) : programme || noProgramme;
  };
  const place = ({ programme }: Applications) =>
    named.findIndex(({ value }) => value === programme);
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{home.who}</th>
          {statuses.map((status) => (
            <th scope="col">{said[status]}</th>
          ))}
          <th scope="col">{home.total}</th>
        </tr>
      </thead>
      {[...found]
        .sort((one, other) => place(one) - place(other))
        .map((one) => (
          <tbody>
            <tr class="group">
              <th scope="rowgroup" colspan={statuses.length + 2}>
                {name(one)}{' '}
                <span class="faint">{home.places(one.places, allOf(one.mentees.byStatus))}</span>
              </th>
            </tr>
            <Side
              language={language}
              programme={one.programme}
              side="mentors"
              numbers={one.mentors}
            />
            <Side
              language={language}
              programme={one.programme}
              side="mentees"
              numbers={one.mentees}
            />
          </tbody>
        ))}
    </table>
  );
};

/** Every form, with how much came in and where to read it. */
export const Forms = ({ language, forms, counts }: HomeProps) => {
  const { home, list } = wordsOf(language);
  const ids = new Set([...forms.map(({ id }) => id), ...counts.map(({ form }) => form)]);
  return (
    <ul class="forms">
      {[...ids].map((form) => {
        const all = allOf(
          sumStatuses(counts.filter((one) => one.form === form).map((one) => one.byStatus)),
        );
        const title = titleOf(forms, form, language);
        return (
          <li>
            <a href={consoleAddress(language, 'submissions/', { form })}>{title}</a>
            <span class="faint"> {list.count(all)}</span>
            <a
              class="side"
              href={consoleAddress(language, 'totals/', { form })}
              aria-label={`${home.totals} – ${title}`}
            >
              {home.totals}
            </a>
          </li>
        );
      })}
    </ul>
  );
};
