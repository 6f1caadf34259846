import { idOf } from '../../../domain/forms/reference.ts';
import { policyHeaders } from '../../../functions/http/headers.ts';
import { benchModule, houseBindings, type Running, startWorker } from '../worker-in-miniflare.ts';
import { answers, signUp } from './filled-form.ts';
import { recordedStatements } from './recorded.ts';

/** Starts the bare handler, with the definition stored already and the statements of the house. */
export async function startBare(): Promise<Running> {
  const [key, now] = [crypto.randomUUID(), Date.now()];
  const statements = await recordedStatements(signUp, answers, key, now);
  const values = statements.flatMap((statement) => statement.values);
  const text = values.find((value) => typeof value === 'string' && value.includes('"name"'));
  const recorded = JSON.parse(
    JSON.stringify({ statements, id: await idOf(key), now, answers: text, policy: policyHeaders }),
  );
  const house = houseBindings({});
  const bare = await startWorker(
    { 'bare.js': benchModule('send/bare-worker.ts') },
    { ...house, env: { ...house.env, RECORDED: { type: 'json', value: recorded } } },
  );
  await bare.d1
    .prepare(
      'insert into form_versions (version, form, definition, first_used_at) values (?, ?, ?, ?)',
    )
    .bind(signUp.version, signUp.form.id, JSON.stringify(signUp.form), now)
    .run();
  return bare;
}
