import type { Context } from 'hono';
import type { OwnPair } from '../../../db/pairs/own.ts';
import type { Child } from '../../markup/markup.ts';
import { helpWords } from '../help/words.ts';
import type { OwnEnv } from '../own.ts';
import { type OwnPage, ownPage } from '../page.tsx';
import { pairAddress } from './own.ts';
import { ownPairWords } from './words.ts';

/** A page that belongs to a pair. */
interface PairPage extends OwnPage {
  /** Whether it is where one turns to the coordinator: its foot does not lead to itself. */
  readonly isHelp?: boolean;
}

/** A page that belongs to a pair: at its foot the way back to the pair, and to the coordinator. */
export function pairPage(
  context: Pick<Context<OwnEnv>, 'env' | 'req' | 'var'>,
  pair: OwnPair,
  { content, isHelp = false, ...page }: PairPage,
): Promise<Response> {
  const { language } = context.var;
  const words = ownPairWords(language);
  const whole: Child = (
    <>
      {content}
      <p class="go screen">
        <a href={pairAddress(language, pair)}>{words.keep}</a>
        {!isHelp && <a href={pairAddress(language, pair, 'help/')}>{helpWords(language).link}</a>}
      </p>
    </>
  );
  return ownPage(context, { ...page, content: whole });
}
