import type { SentFields } from './sent-fields.ts';

/**
 * Escapes what `HTMLRewriter` leaves as it is in an attribute: an ampersand would begin an entity. The
 * brackets would do no harm there; escaped, they do none in any reader of HTML.
 */
const asAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Types whose value stands for a tick, and is not what was typed. */
const ticked = /^(?:radio|checkbox|hidden)$/;

/**
 * Fills the fields of a built form with what was sent: text typed again, boxes ticked, options
 * chosen. Fields that nothing was sent for stay as they were built. The honeypot is a field like any
 * other here, so that a page that fell into it stays in it to the sending.
 */
export function fillAnswers(rewriter: HTMLRewriter, sent: SentFields): HTMLRewriter {
  let list: readonly string[] = [];
  return rewriter
    .on('input[name]', {
      element(input) {
        const name = input.getAttribute('name') ?? '';
        if (name.startsWith('_') || !sent.has(name)) return;
        const type = input.getAttribute('type') ?? 'text';
        if (!ticked.test(type)) input.setAttribute('value', asAttribute(sent.get(name) ?? ''));
        else if (sent.getAll(name).includes(input.getAttribute('value') ?? ''))
          input.setAttribute('checked', '');
      },
    })
    .on('textarea[name]', {
      element(area) {
        const text = sent.get(area.getAttribute('name') ?? '');
        // HTML swallows the first line break after the tag: one is put there to be swallowed.
        if (text !== null) area.setInnerContent(`\n${text}`);
      },
    })
    .on('select[name]', {
      element(select) {
        list = sent.getAll(select.getAttribute('name') ?? '');
      },
    })
    .on('select[name] option', {
      element(option) {
        if (list.includes(option.getAttribute('value') ?? '')) option.setAttribute('selected', '');
      },
    });
}

/** Fills the hidden fields that a form carries for itself: its key, when it was started. */
export function fillHidden(
  rewriter: HTMLRewriter,
  values: Readonly<Record<string, string>>,
): HTMLRewriter {
  for (const [name, value] of Object.entries(values))
    rewriter.on(`input[type="hidden"][name="${name}"]`, {
      element: (input) => void input.setAttribute('value', asAttribute(value)),
    });
  return rewriter;
}
