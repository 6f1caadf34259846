import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Programme } from '../../domain/programmes/programme.ts';
import type { Language } from '../../domain/words/language.ts';
import { say } from '../../domain/words/words.ts';
import { tokens } from '../build/tokens.ts';
import { site } from '../content/site.ts';
import { scenes } from '../marks/scenes.ts';
import { mark } from '../marks/shapes.ts';

/** What social networks show of a link, in pixels. */
const [WIDTH, HEIGHT] = [1200, 630];
/** Where the ground lies, and where the words stand on the left of the drawing. */
const [GROUND, LEFT, COLUMN] = [520, 80, 500];
const font = resolve('site/fonts/roman.ttf');
/** Pictures that were drawn before; drawing one takes a tenth of a second. */
const cache = join('.cache', 'social');

/** Where the picture of a programme is found. */
export const socialAddress = (programme: Programme, language: Language): string =>
  `/social/${language}/${programme.id}.png`;

const [paper, ink] = [tokens('paper')[0], tokens('ink')[0]];

/** A programme's scene, or the mark, on its ground. */
function drawing({ scene, hue }: Programme): string {
  const drawn = scene ? scenes[scene] : { tint: '', line: mark.pair, hue: mark.third };
  const [ground, scale, x] = scene ? [47, 8.2, 590] : [31, 11, 680];
  const across = `translate(${x} ${GROUND - ground * scale}) scale(${scale})`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
<path fill="${paper}" d="M0 0H${WIDTH}V${HEIGHT}H0z"/>
<path fill="${tokens(hue)[0]}" opacity=".09" d="M0 0H${WIDTH}V${HEIGHT}H0z"/>
<g transform="${across}"><path fill="${tokens(hue)[0]}" opacity=".2" d="${drawn.tint}"/>
<path fill="${tokens(hue)[0]}" d="${drawn.hue}"/>
<path fill="none" stroke="${ink}" stroke-width="${2.5 / scale}" d="${drawn.line}"/></g>
<path stroke="${ink}" stroke-width="2.5" d="M0 ${GROUND}H${WIDTH}"/></svg>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Words in our own face, which comes with the repository: the same picture on every machine. */
const words = (text: string, size: number) => ({
  text: {
    text: `<span foreground="${ink}">${escaped(text)}</span>`,
    font: `Spectral ${size}`,
    fontfile: font,
    width: COLUMN,
    dpi: 72,
    rgba: true,
  },
});

/** The picture that social networks show of a programme, as a PNG. */
export async function socialPicture(programme: Programme, language: Language): Promise<Buffer> {
  const svg = drawing(programme);
  const name = say(programme.name, language);
  const publisher = `${site.name} · ${site.organisation.name}`;
  const hash = createHash('sha256').update([svg, name, publisher].join('\0')).digest('hex');
  const kept = join(cache, `${hash}.png`);
  if (existsSync(kept)) return readFileSync(kept);
  const { default: sharp } = await import('sharp');
  const [title, foot] = await Promise.all([
    sharp(words(name, name.length > 24 ? 60 : 84))
      .png()
      .toBuffer({ resolveWithObject: true }),
    sharp(words(publisher, 30)).png().toBuffer({ resolveWithObject: true }),
  ]);
  const picture = await sharp(Buffer.from(svg))
    .composite([
      { input: title.data, left: LEFT, top: Math.max(60, GROUND - 70 - title.info.height) },
      { input: foot.data, left: LEFT, top: GROUND + 40 },
    ])
    .png()
    .toBuffer();
  mkdirSync(cache, { recursive: true });
  writeFileSync(kept, picture);
  return picture;
}
