import type { Form } from '../../domain/forms/definition.ts';
import { keptContent } from '../content/kept.ts';

const { forms } = await keptContent();

/** Every form of the content folder, sound and complete, in the order of their files. */
export const shippedForms = (): readonly Form[] => forms;
