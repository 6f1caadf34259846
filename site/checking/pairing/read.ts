import { grounds } from '../../../domain/matching/criteria.ts';
import { type PairingRules, pairingRules } from '../../../domain/matching/rules.ts';
import type { Programme } from '../../../domain/programmes/programme.ts';
import { type Fault, isError } from '../faults/fault.ts';
import { readShape } from '../shape/shape.ts';
import { faultAt, readYaml, type Source } from '../source/source.ts';
import { isMap, valueAt } from '../source/where.ts';
import { type Asked, askedIn } from './asked.ts';
import { comparisonFaults, questionFaults } from './comparison-rules.ts';
import { type PairingDraft, pairingDraft, sides } from './draft.ts';
import { weightFaults } from './weight-rules.ts';

/** What the rules of pairing are read against. */
export interface Surroundings {
  /** The YAML of every form. */
  readonly forms: readonly Source[];
  /** The id of every programme that has a file. */
  readonly programmeIds: readonly string[];
  /** The programmes without fault. */
  readonly programmes: readonly Programme[];
}

/** The rules of pairing as read: all their faults, and themselves where none is an error. */
export interface ReadPairing {
  readonly rules: PairingRules | undefined;
  readonly faults: readonly Fault[];
}

/** Reads `content/pairing.yaml`, refusing with file, line and remedy whatever does not fit the forms and the programmes. */
export function readPairing(
  file: string,
  text: string,
  { forms, programmeIds, programmes }: Surroundings,
): ReadPairing {
  const source = readYaml(file, text);
  const shape = readShape(source, pairingRules);
  // Of a file that says nothing yet, that alone is told.
  if (!isMap(source.value)) return { rules: undefined, faults: shape.faults };
  const draft = pairingDraft(source.value);
  const asked = askedIn(forms);
  const lacking = sides.filter((side) => !asked.has[side]);
  const faults = [
    ...shape.faults,
    ...(lacking.length > 0
      ? lacking.map((side) =>
          faultAt(source, [], 'pairing-no-form', { about: { does: `enrol_${side}` } }),
        )
      : [
          ...draft.comparisons.flatMap((each) => comparisonFaults(source, asked, each)),
          ...exclusionFaults(source, asked, draft),
        ]),
    ...weightFaults(source, draft, programmeIds, programmes),
    ...silentFaults(source, programmes),
  ];
  return { rules: faults.some(isError) ? undefined : shape.value, faults };
}

/** The questions of exclusions are lines of text that the coordinator alone reads. */
function exclusionFaults(source: Source, asked: Asked, { exclusions }: PairingDraft): Fault[] {
  return exclusions.flatMap((placed) => {
    const { side, text, path } = placed;
    const unknown = questionFaults(source, asked, side, placed);
    const found = asked.questions[side].get(text) ?? [];
    if (unknown.length > 0) return unknown;
    if (found.some(({ kind }) => kind !== undefined && kind !== 'text'))
      return [faultAt(source, path, 'pairing-exclusion-kind', { found: text })];
    return found.some(({ written }) => written['seen_by'] === 'pair')
      ? [faultAt(source, path, 'pairing-exclusion-reader', { found: text })]
      : [];
  });
}

/** What a programme says it looks at, or never does, and nothing here tells how. */
function silentFaults(source: Source, programmes: readonly Programme[]): Fault[] {
  const says = (key: 'criteria' | 'exclusions', name: string) =>
    valueAt(source.value, [key, name]) !== undefined;
  if (source.brokenAt !== undefined) return [];
  return programmes.flatMap(({ id, criteria, exclusions }) => [
    ...criteria
      .filter((criterion) => !says('criteria', criterion))
      .map((criterion) =>
        faultAt(source, ['criteria'], 'pairing-criterion-silent', {
          found: criterion,
          about: { programme: id },
          severity: 'warning',
        }),
      ),
    ...grounds
      .filter((ground) => exclusions.includes(ground) && !says('exclusions', ground))
      .map((ground) =>
        faultAt(source, ['exclusions'], 'pairing-exclusion-silent', {
          found: ground,
          about: { programme: id },
        }),
      ),
  ]);
}
