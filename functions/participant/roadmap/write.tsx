import { openDatabase } from '../../../db/open.ts';
import type { OwnPair } from '../../../db/pairs/own.ts';
import { roadmapOf } from '../../../db/roadmap/read.ts';
import { type Met, meet } from '../../../domain/roadmap/meet.ts';
import {
  differing,
  isBlank,
  mostVersions,
  type Texts,
  textsAt,
} from '../../../domain/roadmap/roadmap.ts';
import { writeVersion } from '../../actions/roadmap/roadmap.ts';
import { readForm } from '../../http/form-body.ts';
import { deliverSoon } from '../../mail/deliver-soon.ts';
import { roadmapLetter } from '../../pairs/letters.ts';
import { type AskedPair, namedPair, otherOf, pairAddress } from '../pairs/own.ts';
import { pairPage } from '../pairs/pair-page.tsx';
import { bothAddressees } from '../pairs/two.ts';
import { RoadmapForm } from './form.tsx';
import { mayWrite } from './own.ts';
import { readRoadmap, type Sent } from './read-sent.ts';
import { roadmapWords } from './words.ts';

/** What stands on the page on which a roadmap is written. */
interface Writing {
  /** The version that it is written over. */
  readonly base: number;
  readonly texts: Texts;
  readonly faults?: Sent['faults'];
  /** What is wrong with all of it. */
  readonly fault?: string;
  readonly agrees?: boolean;
  readonly met?: Met;
}

const page = (context: AskedPair, pair: OwnPair, writing: Writing, status?: number) =>
  pairPage(context, pair, {
    heading: roadmapWords(context.var.language).writeTitle,
    content: (
      <RoadmapForm
        {...writing}
        language={context.var.language}
        pair={pair}
        other={otherOf(pair, context.var.language)}
      />
    ),
    status,
  });

/** Somebody is asked to write the roadmap, over what stands there. */
export async function askToWrite(context: AskedPair): Promise<Response> {
  const { language } = context.var;
  const pair = await namedPair(context);
  if (!mayWrite(pair)) return context.redirect(pairAddress(language, pair, 'roadmap/'), 303);
  const { versions, changes } = await roadmapOf(openDatabase(context.env.DB), pair.id);
  const base = versions[0]?.version ?? 0;
  return page(context, pair, { base, texts: textsAt(changes, base) });
}

/**
 * Somebody keeps what they wrote as a new version. Where the other one kept one meanwhile they see both,
 * side by side, and nothing is lost.
 */
export async function writeRoadmap(context: AskedPair): Promise<Response> {
  const sent = await readForm(context.req.raw);
  const { env } = context;
  const { language, session } = context.var;
  const words = roadmapWords(language);
  const pair = await namedPair(context);
  const at = (below: string) => pairAddress(language, pair, `roadmap/${below}`);
  const db = openDatabase(env.DB);
  const { versions, changes } = await roadmapOf(db, pair.id);
  const newest = versions[0]?.version ?? 0;
  const theirs = textsAt(changes, newest);
  const said = Number(sent.get('base') ?? Number.NaN);
  const base = Number.isSafeInteger(said) && said >= 0 && said <= newest ? said : newest;
  const before = textsAt(changes, base);
  const { texts, faults } = readRoadmap(sent, before, language);
  const agrees = sent.get('agree') === 'yes';
  const again = (more: Partial<Writing>, status: number) =>
    page(context, pair, { base, texts, agrees, faults, ...more }, status);
  if (!mayWrite(pair)) return again({ fault: words.over }, 409);
  if (faults.size > 0) return again({}, 422);
  if (base < newest && differing(texts, theirs).length > 0) {
    const met = meet({ base: before, theirs, mine: texts });
    return again({ base: newest, texts: met.texts, met, agrees: false }, 409);
  }
  if (isBlank(texts) && isBlank(theirs)) return again({ fault: words.empty }, 422);
  const changed = differing(theirs, texts).map((field) => ({ field, ...texts[field] }));
  if (changed.length === 0) return context.redirect(at('?notice=same'), 303);
  if (newest >= mostVersions) return again({ fault: words.tooMany }, 422);
  const now = Date.now();
  const [me, other] = bothAddressees(pair, session);
  const about = { pair: pair.id, programme: pair.programme, now };
  const letter = other && (await roadmapLetter(env, other, me.name || me.email, about));
  const one = { pair: pair.id, side: pair.side, person: session.person, now };
  if (!(await writeVersion(db, { ...one, base: newest, changed, agrees }, letter))) {
    // Both pressed at the same moment: what the other one kept is read now.
    const then = await roadmapOf(db, pair.id);
    const latest = then.versions[0]?.version ?? 0;
    const met = meet({ base: before, theirs: textsAt(then.changes, latest), mine: texts });
    return again({ base: latest, texts: met.texts, met, agrees: false }, 409);
  }
  if (letter) deliverSoon(context, [letter.key]);
  return context.redirect(at(letter ? '?notice=told' : '?notice=saved'), 303);
}
