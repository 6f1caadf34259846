import { readFileSync } from 'node:fs';
import { amount, type Figure } from '../figure.ts';

/** What the bench reads of esbuild's account of a bundle. */
interface Account {
  readonly outputs: Readonly<
    Record<
      string,
      {
        readonly bytes: number;
        readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
      }
    >
  >;
}

/** The package, or the room of ours, that a file comes from. */
const partOf = (file: string): string =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules\/)/.exec(file)?.[1] ??
  file.split('/')[0] ??
  file;

/** How much each package and each room takes of a bundle, the greatest first, before compression. */
export function partsOf(accountFile: string): readonly Figure[] {
  const account: Account = JSON.parse(readFileSync(accountFile, 'utf8'));
  const bundle = Object.entries(account.outputs).find(([name]) => name.endsWith('.js'))?.[1];
  if (!bundle) throw new Error('The account of the bundle names no script.');
  const parts = new Map<string, number>();
  for (const [file, { bytesInOutput }] of Object.entries(bundle.inputs))
    parts.set(partOf(file), (parts.get(partOf(file)) ?? 0) + bytesInOutput);
  return [...parts]
    .sort(([, one], [, other]) => other - one)
    .map(([part, bytes]) => ({
      name: `Worker bundle, of which ${part}`,
      measured: amount(bytes, 'B'),
      beside: `of ${amount(bundle.bytes, 'B')} minified, no limit`,
      ratio: bytes / bundle.bytes,
      ok: true,
    }));
}
