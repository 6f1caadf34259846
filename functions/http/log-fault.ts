/**
 * D1's name stands at the beginning of its messages, SQLite's at the end: there, no message quotes
 * what a person wrote.
 */
const knownCodes = /^D1_[A-Z_]+(?=:|$)|\bSQLITE_[A-Z_]+(?=\)?$)/g;

const chain = (error: unknown): Error[] =>
  error instanceof Error ? [error, ...chain(error.cause)] : [];

/** Where an error happened. Its stack begins with its message, whose lines may look like it. */
function frames({ stack = '', message }: Error): string[] {
  const begin = stack.indexOf(message);
  const at = begin === -1 ? '' : stack.slice(begin + message.length);
  return at.match(/^\s+at .*:\d+:\d+\)?$/gm)?.map((line) => line.trim()) ?? [];
}

/**
 * Writes a fault of ours to the log: its kind, its codes and where it happened. Its message is left
 * out, because messages of databases and parsers quote what people wrote.
 */
export function logFault(event: string, error: unknown): void {
  const errors = chain(error);
  console.error(
    JSON.stringify({
      event,
      kinds: errors.map(({ name }) => name),
      codes: [...new Set(errors.flatMap(({ message }) => message.match(knownCodes) ?? []))],
      at: errors[0] && frames(errors[0]),
    }),
  );
}
