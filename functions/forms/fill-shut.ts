import type { Form } from '../../domain/forms/definition.ts';
import { type ShutOption, shutOptions } from '../../domain/forms/open-choices.ts';
import { dayOf } from '../../domain/words/day.ts';
import { keepDay } from '../dated/keep-day.ts';

/**
 * Leaves beside each programme of a form what holds today, and shuts those that cannot be applied to:
 * they stand in their place, but cannot be ticked.
 *
 * @param grace milliseconds after the last day of a programme that still count to it
 * @returns those that are shut
 */
export function fillShut(
  rewriter: HTMLRewriter,
  form: Form,
  now: number,
  grace?: number,
): readonly ShutOption[] {
  const shut = shutOptions(form, now, grace);
  keepDay(rewriter, dayOf(now));
  for (const { question, value } of shut)
    for (const field of [`input[name="${question}"]`, `select[name="${question}"] option`])
      rewriter.on(`${field}[value="${value}"]`, {
        element: (option) => void option.setAttribute('disabled', ''),
      });
  return shut;
}
