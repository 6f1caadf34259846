import type { Form } from '../../domain/forms/definition.ts';
import { soundContent } from '../checking/content.ts';

const { forms } = await soundContent();

/** Every form of the content folder, sound and complete, in the order of their files. */
export const shippedForms = (): readonly Form[] => forms;
