import type { Page } from 'playwright-core';

const wrong: Readonly<Record<string, string>> = {
  email: `pas-une-adresse-${'x'.repeat(150)}`,
  tel: 'numéro inconnu',
  number: 'beaucoup',
};

/**
 * Writes something wrong into every field of text that the page shows: letters for a number, and texts
 * longer than their field allows, without a space to break at. Returns whether there was any.
 */
export const wrongTexts = (page: Page): Promise<boolean> =>
  page.evaluate((texts) => {
    const fields = [
      ...document.querySelectorAll<HTMLInputElement>(
        '.question :is(input:not([type=radio], [type=checkbox], [type=date]), textarea)',
      ),
    ].filter((field) => field.checkVisibility());
    for (const field of fields) {
      const most = field.maxLength;
      field.removeAttribute('maxlength');
      const kind = field.inputMode && field.type === 'text' ? 'number' : field.type;
      field.value = texts[kind] ?? 'Donaudampfschifffahrt'.repeat(most / 20 + 1);
      for (const what of ['input', 'change'])
        field.dispatchEvent(new Event(what, { bubbles: true }));
    }
    return fields.length > 0;
  }, wrong);
