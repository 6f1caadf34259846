import type { Objection } from '../blocks.ts';

const quote = '["\'«“”‘’(]';
const joined = (text: string, by: string): string => text.replace(/\s+/g, by);

/** A number as a telephone dials it: without its blanks and signs, and without the zero of the country. */
export const dialled = (number: string): string =>
  number.replace(/^([^\d]*\+[^(]*)\(0\)/, '$1').replace(/(?!^\+)\D/g, '');

/** What was written where the number of a telephone stands alone, with or without its `tel:`. */
export const phone = /^\s*(?:(tel|sms):)?\/*\s*(\+?[\d\s().-]{6,})$/i;

/** An address of another site: a blank in the name of the host is a slip, one after it is a sign. */
function webTarget(target: string): string {
  const [, protocol = '', host = '', rest = ''] =
    target.match(/^(https?:\/*)\s*([^/]*)(.*)$/i) ?? [];
  const words = host.match(/^(\S+\.\w+)\s+(?!\.)/);
  if (words) return protocol + words[1];
  return protocol + joined(host, '') + joined(rest, '%20');
}

/** An address with a blank in it, as it was most likely meant. */
function withoutBlanks(written: string, isImage: boolean): string {
  const target = written.trim().replace(/^[«“"‘<]\s*|\s*[»”"’>]$/g, '');
  const titled = target.match(new RegExp(`^(\\S+)\\s+${quote}`))?.[1];
  if (titled !== undefined && !/[@\d]$/.test(titled)) return titled;
  if (isImage) return joined(target, '-');
  const [, scheme = 'tel', number] = target.match(phone) ?? [];
  if (number !== undefined) return `${scheme}:${dialled(number)}`;
  if (/^https?:/i.test(target)) return webTarget(target);
  if (/^mailto:/i.test(target))
    return joined(target.replace(/^(\w+:)\s+/, '$1').replace(/,\s+/g, ','), '%20');
  const [path = '', hash] = target.split('#');
  const words = path.match(/^(\/\S*\/)\s+(.*[^/])$/);
  const whole = words?.[1] ?? path.replace(/\/\s+|\s+\//g, '/');
  return joined(whole, '-') + (hash === undefined ? '' : `#${joined(hash, '-').toLowerCase()}`);
}

/** A link or a picture with a blank in its address; behind that of a picture, some write how wide it is to be. */
export function blankIn(found: string, mark: string, text: string, target: string): Objection {
  const sized = mark === '!' ? /^\s*(\S+)\s+=[\dx%]+\s*$/.exec(target)?.[1] : undefined;
  if (sized !== undefined) return { code: 'image-size', found, nearest: `![${text}](${sized})` };
  return {
    code: mark === '!' ? 'image-blank' : 'link-blank',
    found,
    nearest: `${mark}[${text}](${withoutBlanks(target, mark === '!')})`,
  };
}
