import type { Database } from '../../db/open.ts';
import { cohortNamed } from '../../db/proposals/cohort.ts';
import { planEvening } from '../../domain/evenings/plan-evening.ts';
import { type Rating, ratings } from '../../domain/evenings/rating.ts';
import { roundsIn } from '../../domain/evenings/timetable.ts';
import type { VersionedForm } from '../../domain/forms/version.ts';
import { meetsInEvenings } from '../../domain/matching/site-pairing.ts';
import { type Role, roles } from '../../domain/people/participation.ts';
import { momentsAt } from '../../domain/sessions/moment.ts';
import { dayOf } from '../../domain/words/day.ts';
import { prepare } from '../../functions/actions/evenings/prepare.ts';
import { sayOfMeetings } from '../../functions/actions/evenings/say.ts';
import { cohortOf } from '../../functions/pairs/cohort.ts';
import { arrive } from './arrive.ts';
import { builtPairing } from './built-pairing.ts';
import { type Chance, chance } from './chance.ts';

const day = 86_400_000;

/** Who came, on either side. */
const guests: Readonly<Record<Role, readonly string[]>> = {
  mentor: [
    ...['Agnès Ravel', 'Bruno Tessier', 'Corinne Vidal', 'Denis Weber'],
    ...['Edwige Sorel', 'Farid Mansour', 'Gisèle Prat', 'Henri Caron'],
  ],
  mentee: [
    ...['Ibrahim Sow', 'Julie Arnaud', 'Kevin Roussel', 'Lina Ferreira'],
    ...['Maxime Guérin', 'Noémie Blanc', 'Oscar Lemoine', 'Priya Nair'],
    ...['Quentin Barre', 'Rosalie Dupuis', 'Salomé Faure', 'Théo Renaud'],
  ],
};

/** What the demonstration's evening is made of. */
interface Holding {
  /** The folder of the built site. */
  readonly site: string;
  readonly now: number;
  readonly forms: readonly VersionedForm[];
}

/** What somebody says of a meeting: a few say nothing yet. */
const said = (luck: Chance): Rating | null =>
  luck.oneOf<Rating | null>([...ratings, 'gladly', 'perhaps', 'perhaps', 'gladly', null]);

/**
 * An evening was held two days ago in the programme whose pairs come of meetings: everybody met whom they
 * could, most have said with whom they would go on, and the coordinator has still to propose pairs.
 */
export async function holdEvening(db: Database, holding: Holding): Promise<void> {
  const { site, now, forms } = holding;
  const pairing = builtPairing(site);
  const programme = pairing?.programmes.find(meetsInEvenings);
  if (!pairing || !programme) return;
  const { rules } = pairing;
  const luck = chance(20_261_130);
  const { id: held } = programme;
  const people = new Map<Role, readonly string[]>();
  for (const role of roles)
    people.set(role, await arrive(db, role, held, holding, guests[role], luck));
  const all = roles.flatMap((role) => people.get(role) ?? []);
  const [startsAt = now - 2 * day] = momentsAt(dayOf(now - 2 * day), '18:30');
  const prepared = {
    ...{ startsAt, endsAt: startsAt + 100 * 60_000, roundMinutes: 8, breakMinutes: 2 },
    ...{ tables: 8, place: 'Pépinière des Tanneurs, salle du rez-de-chaussée' },
  };
  const rounds = roundsIn(prepared);
  const expected = all.map((participation) => ({ participation, from: 1, until: rounds }));
  const definitions = new Map(forms.map(({ version, form }) => [version, form] as const));
  const [mentors = [], mentees = []] = await Promise.all(
    roles.map((role) => cohortNamed(db, { programme: held, role }, people.get(role) ?? [], 'all')),
  );
  const known = { definitions, proposing: { rules, programme } };
  const none = { forbidden: new Set<string>(), locked: new Set<string>() };
  const cohort = await cohortOf(db, { mentors, mentees }, { ...known, ...none });
  const meetings = planEvening(cohort, {
    ...{ tables: prepared.tables, rounds, from: 1, people: expected, stands: [] },
  });
  const id = luck.key();
  const by = { who: 'local', scope: 'all', now: Math.round(startsAt - 4 * day) } as const;
  await prepare(db, { id, programme: held, ...prepared }, { people: expected, meetings }, by);
  for (const participation of all) {
    const own = meetings.flatMap(({ mentor, mentee }) =>
      mentor === participation ? [mentee] : mentee === participation ? [mentor] : [],
    );
    const rated = own.map((other) => ({ other, rating: said(luck) }));
    await sayOfMeetings(db, { evening: id, participation, said: rated }, rounds);
  }
}
