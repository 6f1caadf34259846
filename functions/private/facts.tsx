import type { Child } from '../markup/markup.ts';

/** What a fact is called, and the fact. */
export type Fact = readonly [name: string, fact: Child];

/** Facts, one a line. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl class="facts">
    {facts.map(([name, fact]) => (
      <div>
        <dt>{name}</dt>
        <dd>{fact}</dd>
      </div>
    ))}
  </dl>
);
