import { readFileSync } from 'node:fs';

/** From where the house stands: a bundle of the build lies elsewhere. */
const stylesheets = ['site/styles/tokens.css', 'site/styles/hues.css'];

/**
 * The colours of a name in the tokens: the light one, then the dark one.
 *
 * @throws when it is not given twice
 */
export function tokens(name: string): readonly [light: string, dark: string] {
  const given = new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`, 'gi');
  const all = stylesheets.map((one) => readFileSync(one, 'utf8')).join('\n');
  const [light, dark] = [...all.matchAll(given)].map(([, colour]) => colour);
  if (!light || !dark)
    throw new Error(`${stylesheets.join(' or ')} must give --${name} twice: light, then dark.`);
  return [light, dark];
}
