import type { D1Database } from '@cloudflare/workers-types';
import type { VersionedForm } from '../../../domain/forms/version.ts';

/** Who is put into the database: so many people, of whom some were promised an answer that nobody gave. */
export interface Cohort {
  readonly people: number;
  readonly unanswered: number;
  readonly programme: string;
  readonly appliedAt: number;
  /** The ISO day on which the coordinators were told. */
  readonly toldOn: string;
}

const numbers = (n: number) =>
  `with recursive n(i) as (select 0 union all select i + 1 from n where i < ${n - 1})`;

/** Puts people, their applications and where they stand into an empty database. */
export async function fillCohort(
  d1: D1Database,
  { version, form }: VersionedForm,
  { people, unanswered, programme, appliedAt, toldOn }: Cohort,
): Promise<void> {
  await d1
    .prepare(
      'insert into form_versions (version, form, definition, first_used_at) values (?, ?, ?, 0)',
    )
    .bind(version, form.id, JSON.stringify(form))
    .run();
  const standing = `iif(i < ${unanswered}, 'applied', 'accepted')`;
  const rows = [
    `insert into people (id, address_key, email, name, language, words, created_at) ${numbers(people)}
     select printf('p-%05d', i), 'p' || i || '@cohort.example', 'p' || i || '@cohort.example',
       'Personne ' || i, 'fr', ' personne p' || i, ${appliedAt} from n`,
    `insert into participations (id, person, programme, role, standing, application, words, applied_at, changed_at) ${numbers(people)}
     select printf('q-%05d', i), printf('p-%05d', i), '${programme}', 'mentor', ${standing},
       printf('%08x-0000-8000-8000-000000000000', i), ' personne', ${appliedAt} + i, ${appliedAt} + i from n`,
    `insert into submissions (id, form, version, programme, language, status, answers, participation, received_at, purge_at) ${numbers(people)}
     select printf('%08x-0000-8000-8000-000000000000', i), '${form.id}', '${version}', '${programme}', 'fr',
       iif(i < ${unanswered}, 'new', 'accepted'), '{}', printf('q-%05d', i), ${appliedAt} + i, ${appliedAt} + 99999999999 from n`,
    `insert into messages (key, recipient, recipient_key, language, name, subject, plain, html, state, due, since, stored_at)
     values ('digest-${toldOn}-0', '', '', 'fr', 'digest', '', '', '', 'sent', 0, 0, 0)`,
  ];
  for (const sql of rows) await d1.prepare(sql).run();
}
