import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { isWithin } from '../../../domain/people/scope.ts';
import { sayMarked } from '../../../domain/words/said.ts';
import { planOnce } from '../../actions/gatherings/plan.ts';
import { siteIndex } from '../../http/site-index.ts';
import { Fault } from '../../private/notice.tsx';
import { Select } from '../../private/select.tsx';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import { taking } from '../give-back.tsx';
import type { ConsoleEnv } from '../guard/person.ts';
import { Key, keyOf } from '../key.tsx';
import { consolePage } from '../page.tsx';
import { programmeAsked } from '../selection.ts';
import { gatheringAddress } from './asked.ts';
import { gatheringFieldWords } from './field-words.ts';
import { GatheringFields } from './fields.tsx';
import { readGathering, type TypedGathering, typedOf } from './typed.ts';

type Asked = Context<ConsoleEnv>;

/** What the form holds. */
interface Shown {
  /** What the gathering will be known by: two presses plan one. */
  readonly key: string;
  readonly programme: string | undefined;
  readonly typed: TypedGathering;
  readonly fault?: string;
}

async function show(
  context: Asked,
  { key, programme, typed, fault }: Shown,
  status?: number,
): Promise<Response> {
  const { language } = context.var;
  const words = gatheringFieldWords(language);
  const { scope } = acting(context);
  const { programmes } = await siteIndex(context.env);
  const open = programmes.filter(({ id }) => isWithin(scope, id));
  const content =
    open.length === 0 ? (
      <p class="empty">{words.noProgramme}</p>
    ) : (
      <form
        method="post"
        action={consoleAddress(language, 'new-gathering/')}
        class="export"
        novalidate
      >
        {fault && <Fault id="gathering-error">{fault}</Fault>}
        <Key value={key} />
        <Select
          name="programme"
          label={words.fields.programme}
          chosen={programme ?? open[0]?.id}
          options={open.map(({ id, name }) => [id, sayMarked(name, language)] as const)}
        />
        <GatheringFields language={language} typed={typed} />
        <p class="hint">{words.newHint}</p>
        <p class="go">
          <button type="submit">{words.newDo}</button>
        </p>
      </form>
    );
  const { newTitle: title, newHeading: heading } = words;
  return consolePage(context, { title, heading, content, status });
}

/** Asks for a gathering. */
export const newGathering = (context: Asked): Promise<Response> =>
  show(context, {
    key: crypto.randomUUID(),
    programme: programmeAsked(context.req.query('programme')),
    typed: typedOf(),
  });

/** A coordinator plans a gathering: it stands at once in the space of whom it concerns. */
export const createGathering = taking(async (context: Asked, sent) => {
  const { language } = context.var;
  const by = acting(context);
  const key = keyOf(sent);
  const programme = programmeAsked(sent.get('programme'));
  const { typed, gathering } = readGathering(sent, language, by.now);
  const { programmes } = await siteIndex(context.env);
  const known = programmes.some(({ id }) => id === programme && isWithin(by.scope, id));
  if (!known || programme === undefined)
    return show(
      context,
      { key, programme, typed, fault: gatheringFieldWords(language).noProgramme },
      422,
    );
  if (!gathering) return show(context, { key, programme, typed }, 422);
  const db = openDatabase(context.env.DB);
  const { id } = await planOnce(db, { id: key, programme, ...gathering }, by);
  return context.redirect(gatheringAddress(language, id, '', { notice: 'planned' }), 303);
});
