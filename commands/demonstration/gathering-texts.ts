import type { GatheringKind, GatheringSide } from '../../domain/gatherings/gathering.ts';
import { bilingual } from '../../domain/words/bilingual.ts';

/** A gathering of the demonstration, told from the day on which it is stopped. */
export interface HeldGathering {
  /** The programme's id; where the site has no such programme there is no such gathering. */
  readonly programme: string;
  readonly kind: GatheringKind;
  readonly forWhom: GatheringSide;
  readonly title: string;
  /** In how many days; before today for what is past. */
  readonly inDays: number;
  readonly time: string;
  readonly minutes: number;
  readonly place: string;
  readonly host: string;
  readonly agenda: string;
  /** What the coordinators noted of it. */
  readonly notes?: string;
  /** How many held it or helped. */
  readonly helpers?: number;
  readonly isCancelled?: boolean;
}

const club = { programme: 'entrepreneurs', kind: 'club', forWhom: 'mentor', minutes: 120 } as const;
const listening = { programme: 'mentorat-inverse', kind: 'listening', forWhom: 'both' } as const;
const coffee = { programme: 'integration', kind: 'coffee', forWhom: 'both', minutes: 30 } as const;
const workshop = { programme: 'leadership', kind: 'workshop', minutes: 90 } as const;
const call = 'https://visio.example.org/rendez-vous';

/** The gatherings of the demonstration. */
export const gatheringTexts = bilingual<readonly HeldGathering[]>({
  fr: [
    {
      ...{ ...club, inDays: -41, time: '18:30', helpers: 1, host: 'Maud Lenoir, coach' },
      title: 'Club des mentors : quand on a envie de donner la solution',
      place: 'Pépinière des Tanneurs, salle du rez-de-chaussée',
      agenda: 'Trois situations de mentors, sans nom ni chiffre. Une coach anime.',
      notes:
        'Le format en trois tours tient en deux heures. Prévoir un rappel des règles de discrétion au début : une question frôlait un dossier.',
    },
    {
      ...{ ...listening, inDays: -24, time: '12:30', minutes: 60, helpers: 2 },
      title: 'Se taire, redire, vérifier',
      ...{ host: 'Yann Guillou', place: 'Salle 3' },
      agenda: 'Exercices à trois : une personne parle, une écoute, une observe.',
      notes: 'Beaucoup de rires, peu de bruit. À refaire avant la première séance plutôt qu’après.',
    },
    {
      ...{ ...coffee, inDays: -9, time: '09:00', helpers: 1 },
      ...{ title: 'Le café sans ordre du jour', place: 'Cafétéria', host: '', agenda: '' },
    },
    {
      ...{ ...workshop, forWhom: 'mentor', inDays: -3, time: '17:00', helpers: 1 },
      ...{ title: 'Entre mentors : ce qui aide, ce qui résiste', place: call, host: '' },
      agenda: 'Venez avec une question, jamais avec un nom.',
    },
    {
      ...{ ...coffee, inDays: 5, time: '09:00' },
      ...{ title: 'Le café sans ordre du jour', place: 'Cafétéria', host: '' },
      agenda: 'Une question au milieu de la table : « Qu’avez-vous appris tard ? »',
    },
    {
      ...{ ...workshop, forWhom: 'mentee', inDays: 9, time: '12:30' },
      ...{ title: 'Demander sans s’excuser', place: 'Salle 3', host: 'Yann Guillou' },
      agenda: 'Écrire trois demandes, les dire à voix haute, en garder une.',
    },
    {
      ...{ ...listening, inDays: 16, time: '18:00', minutes: 60, isCancelled: true },
      ...{ title: 'Écouter à distance', place: call, host: 'Yann Guillou', agenda: '' },
    },
    {
      ...{ ...club, inDays: 50, time: '18:30', host: 'Maud Lenoir, coach' },
      title: 'Club des mentors : finir un accompagnement',
      place: 'Pépinière des Tanneurs, salle du rez-de-chaussée',
      agenda: 'Comment dire que l’on a fait le tour ? Trois situations, sans nom ni chiffre.',
    },
  ],
  en: [
    {
      ...{ ...club, inDays: -41, time: '18:30', helpers: 1, host: 'Maud Lenoir, coach' },
      title: 'Mentors’ club: when you long to give the answer',
      place: 'Tanners’ incubator, ground floor',
      agenda: 'Three situations of mentors, without name or figure. A coach holds it.',
      notes:
        'Three rounds fit into two hours. Recall the rules of discretion at the start: one question came close to a case.',
    },
    {
      ...{ ...listening, inDays: -24, time: '12:30', minutes: 60, helpers: 2 },
      title: 'Keep quiet, say it back, check',
      ...{ host: 'Yann Guillou', place: 'Room 3' },
      agenda: 'Exercises in threes: one speaks, one listens, one watches.',
      notes: 'Much laughter, little noise. Do it before the first session rather than after.',
    },
    {
      ...{ ...coffee, inDays: -9, time: '09:00', helpers: 1 },
      ...{ title: 'The coffee without an agenda', place: 'Cafeteria', host: '', agenda: '' },
    },
    {
      ...{ ...workshop, forWhom: 'mentor', inDays: -3, time: '17:00', helpers: 1 },
      ...{ title: 'Among mentors: what helps, what resists', place: call, host: '' },
      agenda: 'Bring a question, never a name.',
    },
    {
      ...{ ...coffee, inDays: 5, time: '09:00' },
      ...{ title: 'The coffee without an agenda', place: 'Cafeteria', host: '' },
      agenda: 'A question in the middle of the table: “What did you learn late?”',
    },
    {
      ...{ ...workshop, forWhom: 'mentee', inDays: 9, time: '12:30' },
      ...{ title: 'Asking without apologising', place: 'Room 3', host: 'Yann Guillou' },
      agenda: 'Write three requests, say them aloud, keep one.',
    },
    {
      ...{ ...listening, inDays: 16, time: '18:00', minutes: 60, isCancelled: true },
      ...{ title: 'Listening from afar', place: call, host: 'Yann Guillou', agenda: '' },
    },
    {
      ...{ ...club, inDays: 50, time: '18:30', host: 'Maud Lenoir, coach' },
      title: 'Mentors’ club: bringing it to an end',
      place: 'Tanners’ incubator, ground floor',
      agenda:
        'How do you say that you have come full circle? Three situations, no name, no figure.',
    },
  ],
});
