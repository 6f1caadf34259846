import type { Language } from '../../domain/words/language.ts';
import type { Child } from '../markup/markup.ts';
import { type Fact, Facts } from './facts.tsx';

interface Props {
  /** The language that it is written in. */
  readonly language: Language;
  /** What stands before the name, such as « is given to ». */
  readonly given: string;
  /** Whose it is. */
  readonly name: string;
  /** What is certified, a sentence or two. */
  readonly children: Child;
  /** From when to when, how many sessions, how many hours: three or four. */
  readonly facts: readonly Fact[];
  /** Who answers for it, and on which day. */
  readonly signed: Child;
  /** Its number, and where it is checked. */
  readonly check: Child;
}

/** A certificate on one sheet of A4, for the frame `sheet`, which gives its title and its seal. */
export const Certificate = ({ language, given, name, children, facts, signed, check }: Props) => (
  <div class="certificate" lang={language}>
    <p>{given}</p>
    <p class="name">{name}</p>
    <p class="said">{children}</p>
    <Facts facts={facts} />
    <p>{signed}</p>
    <p class="note">{check}</p>
  </div>
);
