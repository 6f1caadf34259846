import { costTable } from './cost/table.ts';

/** Prints what the free plan has to bear, for the numbers of participants given or for three of them. */
const given = process.argv.slice(2).map(Number);
if (given.some((count) => !Number.isInteger(count) || count < 1)) {
  console.error('Give numbers of participants, such as: 50 500 5000');
  process.exit(1);
}
console.log(given.length > 0 ? costTable(given) : costTable());
