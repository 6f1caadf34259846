/** D1's and SQLite's names for what went wrong: they never hold what a person wrote. */
const knownCodes = /\b(?:D1|SQLITE)_[A-Z_]+\b/g;

const chain = (error: unknown): Error[] =>
  error instanceof Error ? [error, ...chain(error.cause)] : [];

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
      at: errors[0]?.stack?.match(/^\s+at .*$/gm)?.map((line) => line.trim()),
    }),
  );
}
