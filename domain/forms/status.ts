import { roleBy } from '../people/participation.ts';
import type { Answers } from './answer.ts';
import type { Form } from './definition.ts';
import type { Does } from './does.ts';
import { asksAttention } from './readers.ts';

/** What a form does whose sending is an application to a programme. */
export const applications = ['enrol_mentor', 'enrol_mentee'] as const satisfies readonly Does[];

/** What a coordinator may say of an application, in the order of work. */
export const ofApplications = ['new', 'accepted', 'waiting', 'declined'] as const;
/** What they may say of everything else: a message, a piece of feedback, a survey. */
export const ofOthers = ['new', 'in_hand', 'answered'] as const;

/** Every status that a coordinator may say; `new` until something was decided. Opening it decides nothing. */
export const sayable = [...ofOthers, 'accepted', 'waiting', 'declined'] as const;

/**
 * Every status that a submission can have. Two are said by no coordinator: `replaced`, where a newer
 * application of the same person counts in place of that one, and `withdrawn`, where they took it back
 * before anything was decided.
 */
export const statuses = [...sayable, 'replaced', 'withdrawn'] as const;
/** One of the statuses. */
export type Status = (typeof statuses)[number];

/** The statuses of a submission that still waits for the coordinator. */
export const unsettled = ['new', 'in_hand'] as const satisfies readonly Status[];

/** What of a form tells whether sending it is an application. */
export type Applying = Pick<Form, 'does' | 'places' | 'after_close'>;

/** Whether somebody who sends a form asks to be taken: into a programme, or for one of the form's places. */
export const isApplication = ({ does, places, after_close }: Applying): boolean =>
  places !== undefined || after_close !== undefined || applications.some((each) => each === does);

/** The statuses that a coordinator may give to the submissions of a form, by what sending it does. */
export const statusesOf = (form: Applying): readonly Status[] =>
  isApplication(form) ? ofApplications : ofOthers;

/** The statuses that the submissions of a form can have. */
export const everyStatusOf = (form: Applying): readonly Status[] =>
  roleBy(form.does) ? [...statusesOf(form), 'replaced', 'withdrawn'] : statusesOf(form);

/** Whether somebody waits for the coordinator's answer: whoever writes a message, or asks for attention. */
export const asksAnswer = (form: Form, answers: Answers): boolean =>
  form.does === 'message' || asksAttention(form, answers);
