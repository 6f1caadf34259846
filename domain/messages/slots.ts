/** A slot in a stored message, for a secret that is filled in as it is sent: `{secret:link:17b0…}`. */
const slot = /\{secret:(link|code|refuse):([\w-]{1,80})\}/g;

/** What a slot asks for. */
export type SlotPurpose = 'link' | 'code' | 'refuse';

/** The slot for the secret of a row. */
export const slotFor = (purpose: SlotPurpose, id: string): string => `{secret:${purpose}:${id}}`;

/** Whether a text has a slot. */
export const hasSlots = (text: string): boolean => text.search(slot) >= 0;

/** Every slot of some texts, once. */
export function slotsIn(
  ...texts: readonly string[]
): ReadonlyMap<string, readonly [SlotPurpose, string]> {
  const found = new Map<string, readonly [SlotPurpose, string]>();
  for (const text of texts)
    for (const [whole, purpose, id = ''] of text.matchAll(slot))
      found.set(whole, [purpose as SlotPurpose, id]);
  return found;
}

/** A text with secrets in the place of its slots. */
export const fillSlots = (text: string, secrets: ReadonlyMap<string, string>): string =>
  text.replace(slot, (whole) => secrets.get(whole) ?? '');
