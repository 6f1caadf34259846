import { certificatePart } from '../../certificate/part.tsx';
import { whenHard } from '../../ending/part.tsx';
import { objectivesPart } from '../../objectives/pair-part.tsx';
import { roadmapPart } from '../../roadmap/pair-part.tsx';
import { sessionsPart } from '../../sessions/part.tsx';
import { coordinatorsWord, help, nextStep, otherOne, signedCharter } from './own-parts.tsx';
import type { PairPart } from './part.ts';

/** What stands on the page of a pair, in this order. */
export const pairParts: readonly PairPart[] = [
  nextStep,
  certificatePart,
  sessionsPart,
  roadmapPart,
  objectivesPart,
  otherOne,
  coordinatorsWord,
  signedCharter,
  whenHard,
  help,
];
