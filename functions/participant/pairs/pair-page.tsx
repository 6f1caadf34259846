import type { Child } from 'hono/jsx';
import type { OwnPair } from '../../../db/pairs/own.ts';
import { type OwnPage, ownPage } from '../page.tsx';
import { type AskedPair, pairAddress } from './own.ts';
import { ownPairWords } from './words.ts';

/** A page that belongs to a pair: at its foot the way back to the pair. */
export function pairPage(
  context: AskedPair,
  pair: OwnPair,
  { content, ...page }: OwnPage,
): Promise<Response> {
  const { language } = context.var;
  const words = ownPairWords(language);
  const whole: Child = (
    <>
      {content}
      <p class="screen">
        <a href={pairAddress(language, pair)}>{words.keep}</a>
      </p>
    </>
  );
  return ownPage(context, { ...page, content: whole });
}
