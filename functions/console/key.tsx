import { isId } from '../../domain/forms/reference.ts';

/** Names what a form begins: pressed twice, or sent once more after going back, it is one. A form that comes back keeps its name. */
export const Key = ({ value = crypto.randomUUID() }: { readonly value?: string | undefined }) => (
  <input type="hidden" name="key" value={value} />
);

/** The name under which what was sent is begun. */
export function keyOf(sent: URLSearchParams): string {
  const key = sent.get('key') ?? '';
  return isId(key) ? key : crypto.randomUUID();
}
