import type { Fault } from './faults/fault.ts';

const namespace = 'http://www.w3.org/2000/svg';

/**
 * What a whole drawing does not say of itself though the build and browsers ask for it: that it is a
 * drawing, and how large it is. Undefined for one that says both, and for one that cannot be drawn.
 */
export async function drawingLack(
  bytes: Buffer,
): Promise<Pick<Fault, 'code' | 'about'> | undefined> {
  const tag = bytes.toString('utf8').match(/<svg(?:\s[^>]*)?>/)?.[0];
  if (tag === undefined) return undefined;
  const size = await drawnSize(bytes);
  if (size === undefined) return undefined;
  if (!tag.includes(namespace))
    return { code: 'picture-namespace', about: { attribute: `xmlns="${namespace}"` } };
  const { imageMetadata } = await import('astro/assets/utils');
  const isSized = await imageMetadata(bytes, '').then(
    () => true,
    () => false,
  );
  return isSized ? undefined : { code: 'picture-size', about: { attribute: `viewBox="${size}"` } };
}

/** The `viewBox` of what is drawn; undefined where nothing can be. */
async function drawnSize(bytes: Buffer): Promise<string | undefined> {
  const { default: sharp } = await import('sharp');
  try {
    const { info } = await sharp(bytes, { failOn: 'truncated' })
      .png()
      .toBuffer({ resolveWithObject: true });
    return `0 0 ${info.width} ${info.height}`;
  } catch {
    return undefined;
  }
}
