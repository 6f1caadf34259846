import type { Page } from 'playwright-core';

const wrong: Readonly<Record<string, string>> = {
  email: `pas-une-adresse-${'x'.repeat(150)}`,
  tel: 'numéro inconnu',
  number: 'beaucoup',
};

/**
 * Types something wrong in every field of text that the page shows: letters for a number, and texts
 * longer than their field allows, without a space to break at. Returns whether there was any.
 */
export async function wrongTexts(page: Page): Promise<boolean> {
  const fields = page.locator(
    '.question :is(input:not([type=radio], [type=checkbox], [type=date]), textarea):visible',
  );
  const count = await fields.count();
  for (let index = 0; index < count; index++) {
    const field = fields.nth(index);
    const [kind, most] = await field.evaluate((one: HTMLInputElement) => {
      const length = one.maxLength;
      one.removeAttribute('maxlength');
      return [one.inputMode && one.type === 'text' ? 'number' : one.type, length] as const;
    });
    await field.fill(wrong[kind] ?? 'Donaudampfschifffahrt'.repeat(most / 20 + 1));
  }
  return count > 0;
}
