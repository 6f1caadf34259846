/** HTML that is safe to insert: what `hono/jsx` renders, with every text in it escaped. */
export interface Markup {
  /** The HTML. */
  toString(): string | Promise<string>;
}

/** What goes into the places of a built page: plain text, markup, or `null` to leave the place out. */
export type Slots = Readonly<Record<string, string | Markup | null>>;

/**
 * Fills the elements marked `data-slot="name"`: text is escaped, markup is inserted, `null` removes
 * the element. A filled element that was `hidden` is shown.
 */
export function fillSlots(rewriter: HTMLRewriter, slots: Slots): HTMLRewriter {
  for (const [name, content] of Object.entries(slots))
    rewriter.on(`[data-slot="${name}"]`, {
      async element(element) {
        if (content === null) {
          element.remove();
          return;
        }
        element.removeAttribute('hidden');
        const text = typeof content === 'string' ? content : await content.toString();
        element.setInnerContent(text, { html: typeof content !== 'string' });
      },
    });
  return rewriter;
}
