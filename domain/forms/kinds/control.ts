import type { Words } from '../../words/words.ts';
import type { Option } from './options.ts';

/** What an answer is given with in a browser; each has one component in the site. */
export type Control =
  /** One line to write in: an `input` with these attributes, in this order. */
  | {
      readonly is: 'line';
      readonly type: 'text' | 'email' | 'tel' | 'date' | 'time' | 'url';
      readonly attributes: Readonly<Record<string, string | number | undefined>>;
      /** What is counted, after the field. */
      readonly unit?: Words | undefined;
    }
  /** Several lines to write in. */
  | { readonly is: 'lines'; readonly rows: number; readonly maxlength: number }
  /** Boxes to tick, one or several. */
  | {
      readonly is: 'options';
      readonly several: boolean;
      readonly options: readonly Option[];
      readonly first: string | undefined;
    }
  /** Options in a list that opens. */
  | { readonly is: 'list'; readonly options: readonly Option[] }
  /** Points in a row, between two labelled ends. */
  | {
      readonly is: 'points';
      readonly first: number;
      readonly last: number;
      readonly low: Words;
      readonly high: Words;
    }
  /** One box, whose label is the question itself. */
  | { readonly is: 'tick' };

/** One of the controls by its name. */
export type ControlOf<Is extends Control['is']> = Extract<Control, { is: Is }>;

/** What the id of the first field of a group ends in; `undefined` where the question is one field. */
export const firstOf = (control: Control): string | number | undefined =>
  'first' in control ? control.first : undefined;

/** Whether the control is several fields under one question. */
export const isGroup = (control: Control): boolean =>
  control.is === 'options' || control.is === 'points';
