import { isWithin, readWindow } from '../../domain/words/window.ts';

/**
 * Leaves in a built page what holds on a day. What holds on some days only carries its window and is
 * hidden until somebody knows the day; `data-otherwise` stands in its place as long as nobody does.
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
    .on('[data-otherwise]', { element: (part) => void part.remove() });
