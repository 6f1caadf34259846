import { pageWindow } from '../../domain/addresses.ts';
import { isWithin, readWindow, shareOf } from '../../domain/words/window.ts';

/**
 * Leaves in a built page what holds on a day. What holds on some days only carries its window and is
 * hidden until somebody knows the day; `data-otherwise` stands in its place as long as nobody does.
 * In a picture of some days, what carries them as its course is put where the day lies among them.
 *
 * @param today the ISO day where the organisation is
 */
export const keepDay = (rewriter: HTMLRewriter, today: string): HTMLRewriter =>
  rewriter
    .on('[data-window]', {
      element(part) {
        const window = readWindow(part.getAttribute('data-window') ?? '');
        if (!isWithin(window, today)) part.remove();
        else part.removeAttribute('data-window').removeAttribute('hidden');
      },
    })
    .on('[data-course]', {
      element(part) {
        const share = shareOf(readWindow(part.getAttribute('data-course') ?? ''), today);
        part.setAttribute('x', `${share}%`).removeAttribute('data-course');
      },
    })
    .on('[data-otherwise]', { element: (part) => void part.remove() });

/** Whether a built page is there on a day: an announcement may still be to come. */
export async function isThere(page: Response, today: string): Promise<boolean> {
  let there = true;
  const reading = new HTMLRewriter().on(`meta[name="${pageWindow}"]`, {
    element(meta) {
      there = isWithin(readWindow(meta.getAttribute('content') ?? ''), today);
    },
  });
  await reading.transform(page).arrayBuffer();
  return there;
}
