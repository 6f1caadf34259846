/**
 * The first words of a text, whole, in one line, as far as they say what it is about; where it has no
 * blank, its first signs, each whole too.
 *
 * @param most characters that are enough
 */
export function beginning(text: string, most: number): string {
  const line = text.replace(/[^\S\u00a0\u202f]+/g, ' ');
  if (line.length <= most) return line;
  const blank = line.lastIndexOf(' ', most);
  const sign = new Intl.Segmenter().segment(line).containing(most);
  return `${line.slice(0, blank > 0 ? blank : sign?.index || most)}…`;
}
