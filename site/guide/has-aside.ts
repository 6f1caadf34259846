import { components } from './components.ts';

const set = new RegExp(`<(?:${Object.keys(components).join('|')})\\b`);

/** Whether a text sets something apart: its page then needs the stylesheet of that. */
export const hasAside = (text: string | undefined): boolean => set.test(text ?? '');
