import type { Does } from '../../domain/forms/does.ts';
import { questionsHolding } from '../../domain/forms/held.ts';
import { optionsOf } from '../../domain/forms/question.ts';
import type { VersionedForm } from '../../domain/forms/version.ts';
import type { Chance } from './chance.ts';
import type { Groups, Person } from './people.ts';

const day = 86_400_000;
/** The demonstration looks back so far. */
const longest = 55 * day;

/** One form that an invented person sends. */
export interface Sending {
  readonly form: VersionedForm;
  readonly person: Person;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** How many of each form are sent, by what it does, how many days ago the first one was, and by whom. */
const plan: readonly { does: Does; sent: number; days: number; by: keyof Groups }[] = [
  { does: 'needs_survey', sent: 36, days: 62, by: 'new' },
  { does: 'session_feedback', sent: 30, days: 60, by: 'former' },
  { does: 'midway_review', sent: 26, days: 25, by: 'pair' },
  { does: 'final_review', sent: 18, days: 12, by: 'former' },
  { does: 'testimonial', sent: 9, days: 20, by: 'former' },
  { does: 'message', sent: 7, days: 9, by: 'pair' },
];

/** From when to when one could apply to a programme with a form, up to now; nothing when it was not open yet. */
function openIn({ form }: VersionedForm, programme: string, now: number) {
  const options = questionsHolding(form, 'programme').flatMap((question) =>
    question.kind === 'choice' ? optionsOf(question) : [],
  );
  const window = options.find(({ value }) => value === programme)?.window;
  const from = Math.max(window?.from ? Date.parse(window.from) : 0, now - longest);
  const until = Math.min(window?.until ? Date.parse(window.until) : now, now);
  return from < until ? { from, until } : undefined;
}

/** A moment in the day: people write between seven in the morning and eleven at night. */
const awake = (at: number, luck: Chance): number =>
  at - (at % day) + (7 + 16 * luck.next()) * 3_600_000;

/** The programmes that one can choose when one applies. */
export function programmesToChoose(forms: readonly VersionedForm[]): readonly string[] {
  const [asked] = forms.flatMap(({ form }) =>
    form.does === 'enrol_mentor' ? questionsHolding(form, 'programme') : [],
  );
  return asked?.kind === 'choice' ? optionsOf(asked).map(({ value }) => value) : [];
}

/**
 * Everything that is sent, and when: applications while their programme was open to them, before that
 * the wish to be told, and what is said of editions that began earlier. The oldest first.
 */
export function everySending(
  forms: readonly VersionedForm[],
  { groups, now, luck }: { groups: Groups; now: number; luck: Chance },
): readonly Sending[] {
  const doing = (does: Does) => forms.find(({ form }) => form.does === does);
  const notice = doing('notice');
  const begun = groups.new.flatMap((person, index): Sending[] => {
    const form = doing(`enrol_${person.role}`);
    const open = form && openIn(form, person.programme, now);
    if (form && open)
      return [{ form, person, at: open.from + luck.next() * (open.until - open.from) }];
    return notice && index % 3 === 0
      ? [{ form: notice, person, at: now - (1 + 29 * luck.next()) * day }]
      : [];
  });
  const told = plan.flatMap(({ does, sent, days, by }): Sending[] => {
    const form = doing(does);
    if (!form || groups[by].length === 0) return [];
    return Array.from({ length: sent }, (_, index) => ({
      form,
      person: luck.oneOf(groups[by]),
      at: now - (days * day * (sent - index)) / (sent + 1),
    }));
  });
  return [...begun, ...told]
    .map((sending) => ({ ...sending, at: Math.round(Math.min(awake(sending.at, luck), now)) }))
    .sort((one, other) => one.at - other.at);
}
