import { type Window, writeWindow } from '../../domain/words/window.ts';

/**
 * The attributes of an element that holds on some days only. It is hidden, and no search finds it,
 * until the Worker knows the day: see `functions/dated`.
 */
export const only = (window: Window) => ({
  'data-window': writeWindow(window),
  hidden: true,
});

/**
 * The attributes of a part of an SVG that goes through a picture of some days: the Worker puts it where
 * the day lies among them. Until it does, the part stands after them all.
 */
export const through = (course: Window) => ({ 'data-course': writeWindow(course), x: '100%' });

/** The attribute of an element that stands in their place while nobody knows the day: it holds on all of them. */
export const otherwise = { 'data-otherwise': '' };
