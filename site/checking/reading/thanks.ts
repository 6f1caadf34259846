import { thanks as shape, type Thanked } from '../../../domain/thanks/thanks.ts';
import type { Fault } from '../faults/fault.ts';
import { readShape } from '../shape/shape.ts';
import { faultAt, readYaml } from '../source/source.ts';

/** Whom a programme thanks by name. */
export interface ProgrammeThanks {
  /** Path within the content folder. */
  readonly file: string;
  /** The programme's id, which is the name of the file. */
  readonly programme: string;
  readonly names: readonly Thanked[];
}

/** The file of thanks of a programme as it was read, with every fault in it. */
export interface ReadThanks {
  readonly faults: readonly Fault[];
  readonly thanks: ProgrammeThanks | undefined;
}

/** Reads whom a programme thanks: there must be such a programme. */
export function readThanks(
  file: string,
  text: string,
  programmeIds: readonly string[],
): ReadThanks {
  const source = readYaml(file, text);
  const { value, faults } = readShape(source, shape);
  const programme = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  const unknown = programmeIds.includes(programme)
    ? []
    : [
        {
          ...faultAt(source, [], 'programme-missing', { found: `programmes/${programme}.yaml` }),
          line: 1,
        },
      ];
  return {
    faults: [...faults, ...unknown],
    thanks: value && { file, programme, names: value.names },
  };
}
