import { type Window, writeWindow } from '../../domain/words/window.ts';

/**
 * The attributes of an element that holds on some days only. It is hidden, and no search finds it,
 * until the Worker knows the day: see `functions/dated`.
 */
export const only = (window: Window) => ({
  'data-window': writeWindow(window),
  'data-pagefind-ignore': '',
  hidden: true,
});

/** The attribute of an element that stands in their place while nobody knows the day: it holds on all of them. */
export const otherwise = { 'data-otherwise': '' };
