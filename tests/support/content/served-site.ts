import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { builtForms } from '../../../commands/built-forms.ts';
import { newConsoleCode } from '../../../commands/console-code.ts';
import { demonstrate } from '../../../commands/demonstration/demonstrate.ts';
import { migrate } from '../../../commands/migrations.ts';
import { openFarDatabase } from '../../../commands/serving/far-database.ts';
import { serve } from '../../../commands/serving/serve.ts';
import { openDatabase } from '../../../db/open.ts';
import { addresses, formDefinitions, sendBase } from '../../../domain/addresses.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import type { Language } from '../../../domain/words/language.ts';
import { openEveryProgramme } from '../open-site.ts';
import { answersTo } from '../right-answers.ts';
import { encoded, wholeForm } from '../whole-form.ts';
import { type BuiltSite, buildSite } from './build-site.ts';
import type { Texts } from './changed-content.ts';

/** A page as it was answered. */
export interface Read {
  /** Where one is in the end. */
  readonly address: string;
  readonly status: number;
  readonly html: string;
}

/** A site that is served, and visited by a browser that keeps its cookies. */
export interface ServedSite {
  /** Every form that it has. */
  readonly forms: readonly Form[];
  /** Asks for an address and follows where it leads. */
  read(path: string, init?: RequestInit): Promise<Read>;
  /** Sends a form with right answers to everything; returns the receipt. */
  send(form: Form, language: Language): Promise<Read>;
  /** Signs in to the console with a one-time code; returns its home. */
  signIn(language: Language): Promise<Read>;
  stop(): Promise<void>;
}

/** Builds a site of these texts and serves it as `npm start` does. */
export async function serveTexts(texts: Texts): Promise<ServedSite> {
  const built = await buildSite(texts);
  const served = await serveBuilt(built);
  return {
    ...served,
    async stop() {
      await served.stop();
      await built.remove();
    },
  };
}

/** Serves a built site as `npm start` does, with a database of its own, `demonstrated` with invented people in it. */
export async function serveBuilt(
  { site, folder }: BuiltSite,
  demonstrated = false,
): Promise<ServedSite> {
  openEveryProgramme(site);
  const state = await mkdtemp(join(folder, 'state-'));
  const far = await openFarDatabase(state);
  await migrate(far.database);
  const db = openDatabase(far.database);
  if (demonstrated) await demonstrate(db, { site });
  const code = await newConsoleCode(db);
  await far.dispose();
  const { address: origin, ...served } = await serve(0, { site, state });
  const jar = new Map<string, string>();

  const read = async (path: string, init: RequestInit = {}): Promise<Read> => {
    const url = new URL(path, origin);
    const Cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { Origin: url.origin, ...init.headers, Cookie };
    const answer = await fetch(url, { redirect: 'manual', ...init, headers });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]*)=([^;]*)/.exec(set) ?? [];
      jar.set(name, value);
    }
    const to = answer.headers.get('Location');
    if (to !== null) return read(to);
    return { address: url.pathname, status: answer.status, html: await answer.text() };
  };
  const post = (path: string, body: URLSearchParams) => read(path, { method: 'POST', body });

  return {
    forms: builtForms(join(site, formDefinitions)).map(({ form }) => form),
    read,
    send: (form, language) =>
      post(
        `${sendBase}${form.id}`,
        encoded(wholeForm(form, answersTo(form), crypto.randomUUID(), language)),
      ),
    async signIn(language) {
      const door = await read(addresses.console[language]);
      return post(door.address, new URLSearchParams({ code }));
    },
    stop: served.stop,
  };
}
