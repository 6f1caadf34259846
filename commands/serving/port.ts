/** The port that PORT names, 8787 unless said. Ends the program with a sentence where it is none. */
export function portAsked(): number {
  const named = process.env['PORT'] ?? '8787';
  const port = Number(named);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  console.error(`PORT is « ${named} »: give a number between 1 and 65535.`);
  process.exit(1);
}

/** Says in a sentence that a port is taken, and ends the program; any other error is thrown again. */
export function portTaken(port: number, error: unknown): never {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(
    `Port ${port} is taken, perhaps by another \`npm start\`: stop that one, or choose another port, for example PORT=${port + 1} npm start`,
  );
  process.exit(1);
}
