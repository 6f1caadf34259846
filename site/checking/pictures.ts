import { readFile, stat } from 'node:fs/promises';
import { drawingLack } from './drawings.ts';
import type { Fault } from './faults/fault.ts';

/** A picture of more bytes than this takes long to fetch from the repository and to make small. */
const heavy = 1_000_000;

/** What a file is that calls itself a picture, told by its first bytes. */
const impostors: readonly (readonly [RegExp, string])[] = [
  [/^.{4}ftyp(?:hei|hev|mif1|msf1)/s, 'HEIC'],
  [/^%PDF/, 'PDF'],
  [/^PK/, 'Word, Excel, ZIP'],
  [/^(?:BM|8BPS)/, 'BMP, Photoshop'],
  [/^\s*<(?:!doctype html|html)/i, 'HTML'],
];

/** What was found of each picture as it then lay on the disk, so that a changed text costs no picture. */
const seen = new Map<string, Promise<Fault[]>>();

/** What is wrong with a picture; looked at again only when it has changed. */
export async function pictureFaults(file: string, place: string): Promise<Fault[]> {
  const { mtimeMs, size } = await stat(place);
  const key = JSON.stringify([file, place, mtimeMs, size]);
  const known = seen.get(key) ?? look(file, place);
  seen.set(key, known);
  return known;
}

/**
 * What is wrong with a picture: it is read and made very small exactly as the build will make it
 * smaller, so that what passes here cannot stop the build.
 */
async function look(file: string, place: string): Promise<Fault[]> {
  const bytes = await readFile(place);
  const fault = (
    code: Fault['code'],
    about: Fault['about'] = {},
    severity: Fault['severity'] = 'error',
  ): Fault => ({
    file,
    line: 1,
    where: '',
    code,
    severity,
    found: file.replace(/^.*\//, ''),
    about,
  });
  if (bytes.length === 0) return [fault('picture-empty')];
  const start = bytes.subarray(0, 64).toString('latin1');
  const kind = impostors.find(([sign]) => sign.test(start))?.[1];
  if (kind !== undefined) return [fault('picture-other', { kind })];
  const lack = file.endsWith('.svg') ? await drawingLack(bytes) : undefined;
  if (lack) return [fault(lack.code, lack.about)];
  if (!(await canBeMadeSmall(bytes, file))) return [fault('picture-unreadable')];
  return bytes.length > heavy
    ? [fault('picture-heavy', { tenths: Math.round(bytes.length / 100_000) }, 'warning')]
    : [];
}

async function canBeMadeSmall(bytes: Buffer, src: string): Promise<boolean> {
  const [{ imageMetadata }, { default: service }] = await Promise.all([
    import('astro/assets/utils'),
    import('astro/assets/services/sharp'),
  ]);
  try {
    const { format } = await imageMetadata(bytes, src);
    // The build takes half a photo for a whole one, and any SVG; here a picture must be whole.
    const { default: sharp } = await import('sharp');
    await sharp(bytes, { failOn: 'truncated' }).resize(16).png().toBuffer();
    if (format === 'svg') return true;
    const config = { service: { entrypoint: '', config: {} } };
    const small = { src, width: 16, format: 'webp' };
    const { data } = await service.transform(bytes, small, config as never, console as never);
    return data.length > 0;
  } catch {
    return false;
  }
}
