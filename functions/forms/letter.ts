/** Encoded for the address of a letter, whose own sign between name and host stays as it is. */
const encoded = (value: string): string => encodeURIComponent(value).replaceAll('%40', '@');

/**
 * Puts what is known in the letter that a built receipt offers to write to oneself: in its address and
 * its text, each place is a name in braces, as it is written or already encoded.
 */
export function fillLetter(link: Element, values: Readonly<Record<string, string>>): void {
  const written = (link.getAttribute('href') ?? '').replaceAll('&amp;', '&');
  const filled = written.replace(/(?:\{|%7B)(\w+?)(?:\}|%7D)/g, (_, name: string) =>
    encoded(values[name] ?? ''),
  );
  link.setAttribute('href', filled.replaceAll('&', '&amp;'));
}
