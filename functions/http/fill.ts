import type { Markup } from '../markup/markup.ts';

/** What goes into the places of a built page: plain text, markup, or `null` to leave the place out. */
export type Slots = Readonly<Record<string, string | Markup | null>>;

/**
 * Fills the elements marked `data-slot="name"`: text is escaped, markup is inserted, `null` removes
 * the element. A filled element that was `hidden` is shown.
 */
export function fillSlots(rewriter: HTMLRewriter, slots: Slots): HTMLRewriter {
  for (const [name, content] of Object.entries(slots))
    rewriter.on(`[data-slot="${name}"]`, {
      element(element) {
        if (content === null) {
          element.remove();
          return;
        }
        element.removeAttribute('hidden');
        element.setInnerContent(String(content), { html: typeof content !== 'string' });
      },
    });
  return rewriter;
}
