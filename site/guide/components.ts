import Dialogue from './Dialogue.astro';
import Evidence from './Evidence.astro';
import Example from './Example.astro';
import ToDo from './ToDo.astro';

/** The components that a coordinator may use in MDX, without importing them. */
export const components = { Dialogue, Evidence, Example, ToDo };
