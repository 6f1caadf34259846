import type { Database } from '../../db/open.ts';
import { type Ready, readyIn } from '../../db/pairs/ready.ts';
import type { VersionedForm } from '../../domain/forms/version.ts';
import { type Role, roles } from '../../domain/people/participation.ts';
import { stepsOf } from '../../domain/programmes/steps.ts';
import { knownPerson } from '../../functions/actions/people/known-person.ts';
import { moveParticipations } from '../../functions/actions/people/move-participations.ts';
import { tickOwnSteps } from '../../functions/actions/people/tick-steps.ts';
import { decideSubmission } from '../../functions/actions/submissions/decide-submission.ts';
import { sendSubmission } from '../../functions/actions/submissions/send-submission.ts';
import { answerForm } from './answer-form.ts';
import { chance } from './chance.ts';
import type { Edition } from './editions.ts';
import type { Person } from './people.ts';
import { sideBySide } from './side-by-side.ts';

const day = 86_400_000;
const by = { who: 'local', scope: 'all' } as const;

/** Somebody applies, is accepted and gets ready. */
async function getReady(
  db: Database,
  form: VersionedForm,
  person: Person,
  { edition: { programme, appliedAt }, nth }: { edition: Edition; nth: number },
): Promise<void> {
  const luck = chance(20_261_300 + nth);
  const at = Math.round(appliedAt - luck.next() * 5 * day);
  const { language, role } = person;
  const answers = answerForm(form.form, person, luck);
  const sending = { key: luck.key(), language, answers, suspicion: null, now: at };
  const stored = await sendSubmission(db, form, sending);
  if (!stored) return;
  const accepting = { id: stored.id, was: 'new', status: 'accepted', note: '' } as const;
  await decideSubmission(db, { ...accepting, ...by, now: at + day });
  const known = await knownPerson(db, stored.id, 'all', at + day);
  const id = known?.participations.find((one) => one.application === stored.id)?.id;
  if (!known || !id) return;
  const all = stepsOf(programme, role).map((step) => step.id);
  const now = at + 3 * day;
  if (all.length > 0) {
    const steps = { ids: [id], programme: programme.id, role, done: all, undone: [], all };
    await tickOwnSteps(db, steps, { person: known.id, now });
    return;
  }
  await moveParticipations(db, [{ id, was: 'accepted', to: 'preparing' }], { ...by, now });
  await moveParticipations(db, [{ id, was: 'preparing', to: 'ready' }], { ...by, now: now + day });
}

/** The people of an edition apply, are accepted and get ready; gives them by their addresses. */
export async function takePart(
  db: Database,
  forms: readonly VersionedForm[],
  edition: Edition,
  people: readonly Person[],
): Promise<ReadonlyMap<string, Ready>> {
  const formOf = (role: Role) => forms.find(({ form }) => form.does === `enrol_${role}`);
  await sideBySide(people, async (person, nth) => {
    const form = formOf(person.role);
    if (form) await getReady(db, form, person, { edition, nth });
  });
  const programme = edition.programme.id;
  const ready = await Promise.all(
    roles.map((role) => readyIn(db, { programme, role }, 'all', people.length)),
  );
  return new Map(ready.flat().map((one) => [one.email, one]));
}
