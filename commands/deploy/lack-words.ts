import { bilingual } from '../../domain/words/bilingual.ts';
import type { Language } from '../../domain/words/language.ts';
import type { Shut } from '../../functions/console/guard/chosen-driver.ts';
import type { Kept } from '../../functions/mail/chosen.ts';
import type { Lack, SiteKey } from './lack.ts';
import { type SampleName, sampleOf, waysFor } from './samples.ts';
import { shippedIds } from './settings.ts';

/** A lack of one sort. */
type LackOf<C extends Lack['code']> = Extract<Lack, { code: C }>;

/** A lack that the command says itself; the faults of the content come said. */
type Own = Exclude<Lack['code'], 'content'>;

interface LackWords {
  /** What is to be written at a key of `site.yaml`. */
  readonly site: Readonly<Record<SiteKey, string>>;
  /** Why the console is shut. */
  readonly shut: Readonly<Record<Shut['shut'], (about: string) => string>>;
  /** Why it is, where codes come by mail and nothing carries any. */
  readonly noMail: string;
  /** Why mail stays in the outbox. */
  readonly kept: Readonly<Record<Kept['kept'], (about: string) => string>>;
  /** Above what is to be written in `wrangler.toml`, which follows letter by letter. */
  readonly write: string;
  /** What each way is, above its lines. */
  readonly way: Readonly<Record<SampleName, string>>;
  /** What is lacking, and what to do about it. */
  readonly lack: { readonly [C in Own]: (lack: LackOf<C>, words: LackWords) => string };
}

/** What binds the database in which erasures are noted: to be copied, so no typographer touches it. */
const erasedBlock = `[[d1_databases]]
binding = "ERASED"
database_name = "binome-erased"
database_id = "${shippedIds.ERASED}"`;

/** What names the carrier of mail to the reader, in `site.yaml`: to be copied like the lines above. */
const carrierBlock = `mail_carrier:
  name: "Scaleway SAS"
  address: "8 rue de la Ville-l'Évêque, 75008 Paris"`;

/** Lines to be added as they are, after what is lacking. */
const blocks: ReadonlyMap<Lack['code'], string> = new Map([
  ['no-erased', erasedBlock],
  ['mail-carrier', carrierBlock],
]);

const shutBecause = ({ driver, why }: LackOf<'console'>, { shut, noMail }: LackWords): string =>
  driver === 'code' && why.shut === 'incomplete' ? noMail : shut[why.shut](why.about);

const day = (date: Date): string => date.toISOString().slice(0, 10);

const lackWords = bilingual<LackWords>({
  fr: {
    site: {
      address: "l'adresse https du site",
      'organisation.name': "le nom de l'organisation qui publie le site",
      'organisation.address': 'son adresse postale',
      'contact.email': "l'adresse e-mail à laquelle écrire",
      'contact.phone': 'un numéro qui répond, ou rien',
      'controller.name': 'qui répond des données personnelles',
      'controller.address': 'son adresse postale',
      'controller.email': 'son adresse e-mail',
      'controller.dpo_email': "l'adresse e-mail du délégué à la protection des données, ou rien",
    },
    shut: {
      unset: () => "CONSOLE_DRIVER n'est pas réglé.",
      unknown: (about) => `CONSOLE_DRIVER vaut "${about}", que rien ne connaît.`,
      incomplete: (about) => `Il manque ces réglages : ${about}.`,
    },
    noMail: "Les codes partent par e-mail, et rien n'est encore réglé pour en envoyer.",
    kept: {
      unset: () => "MAIL_DRIVER n'est pas réglé.",
      unknown: (about) => `MAIL_DRIVER vaut "${about}", que rien ne connaît.`,
      incomplete: (about) => `il manque ces réglages : ${about}.`,
    },
    write:
      "Dans wrangler.toml, sous une ligne [vars] (ajoutez-la à la fin du fichier s'il n'y en a pas), et avec vos propres valeurs à la place des points :",
    way: {
      code: "un code par e-mail, qu'il faut donc régler aussi",
      access: 'Cloudflare Access',
      scaleway: 'e-mails par Scaleway, dans l’Union européenne',
      cloudflare: 'e-mails par Cloudflare, avec son offre payante',
      smtp: "e-mails par l'hébergeur de votre choix, en SMTP",
    },
    lack: {
      'mail-local': () =>
        'E-mails : MAIL_DRIVER=local garde les e-mails sur votre machine. Retirez-le de wrangler.toml, ou choisissez scaleway, cloudflare ou smtp.',
      mail: ({ why }, { kept }) =>
        `E-mails : ${kept[why.kept](why.about)} Complétez-les, ou retirez MAIL_DRIVER : le site n'envoie alors rien, et n'en promet rien.`,
      'mail-carrier': () =>
        "Le site va envoyer des e-mails : la notice de confidentialité doit nommer qui les transmet. Ajoutez à la fin, avec le nom et l'adresse du vôtre :",
      'mail-none': () =>
        "mail_carrier nomme qui transmet les e-mails, mais MAIL_DRIVER n'est pas réglé : le site n'en envoie aucun. Réglez l'envoi dans wrangler.toml, ou retirez mail_carrier.",
      empty: ({ key }, { site }) => `${key} est vide : écrivez ${site[key]}.`,
      example: ({ key, found }, { site }) =>
        `${key} porte encore un exemple, "${found}" : écrivez ${site[key]}.`,
      path: ({ found }) =>
        `address contient un chemin, "${found}" : le site occupe tout un nom de domaine.`,
      local: () =>
        "Console : CONSOLE_DRIVER=local et LOCAL=yes ouvrent la console sur votre machine seulement. Retirez-les de wrangler.toml et de l'environnement.",
      console: (lack, words) =>
        `Console : ${shutBecause(lack, words)} La console reste fermée (503) tant qu'aucun accès n'est configuré ; --without-console met le reste en ligne.`,
      'console-open': ({ driver }) =>
        `Console : --without-console contredit CONSOLE_DRIVER=${driver}. Retirez l'un des deux.`,
      migration: ({ found }) =>
        `${found} peut effacer des réponses, ou arrêter le site qui est en ligne pendant que la base change. Ajoutez des tables et des colonnes ; n'en retirez ni n'en renommez aucune.`,
      'no-database': () =>
        "Aucune base n'est liée sous le nom DB : remettez le bloc [[d1_databases]].",
      'no-erased': () =>
        `Aucune base n'est liée sous le nom ERASED : sans elle, une personne effacée reviendrait avec une copie de secours. Ajoutez à la fin :`,
      'signed-out': () =>
        "Cloudflare : cette machine n'est pas connectée. Tapez : npx wrangler login",
      kind: ({ question, is, history }) =>
        `${question} est devenue "${is}", mais des personnes y ont répondu comme ${history
          .map(({ kind, since }) => `"${kind}" (depuis le ${day(since)})`)
          .join(', puis ')}. Remettez ce kind, et donnez un nouvel id à la nouvelle question.`,
    },
  },
  en: {
    site: {
      address: 'the https address of the site',
      'organisation.name': 'the name of the organisation that publishes the site',
      'organisation.address': 'its postal address',
      'contact.email': 'the e-mail address to write to',
      'contact.phone': 'a number that is answered, or nothing',
      'controller.name': 'who answers for personal data',
      'controller.address': 'their postal address',
      'controller.email': 'their e-mail address',
      'controller.dpo_email': 'the e-mail address of the data protection officer, or nothing',
    },
    shut: {
      unset: () => 'CONSOLE_DRIVER is not set.',
      unknown: (about) => `CONSOLE_DRIVER is "${about}", which nothing knows.`,
      incomplete: (about) => `These settings are missing: ${about}.`,
    },
    noMail: 'Codes go by e-mail, and nothing is set up to send any yet.',
    kept: {
      unset: () => 'MAIL_DRIVER is not set.',
      unknown: (about) => `MAIL_DRIVER is "${about}", which nothing knows.`,
      incomplete: (about) => `these settings are missing: ${about}.`,
    },
    write:
      'In wrangler.toml, below a line [vars] (add it at the end of the file if there is none), with your own values in place of the dots:',
    way: {
      code: 'a code by e-mail, which then has to be set up too',
      access: 'Cloudflare Access',
      scaleway: 'e-mail by Scaleway, in the European Union',
      cloudflare: 'e-mail by Cloudflare, with its paid plan',
      smtp: 'e-mail by a host of your choice, over SMTP',
    },
    lack: {
      'mail-local': () =>
        'E-mail: MAIL_DRIVER=local keeps mail on your own machine. Remove it from wrangler.toml, or choose scaleway, cloudflare or smtp.',
      mail: ({ why }, { kept }) =>
        `E-mail: ${kept[why.kept](why.about)} Complete them, or remove MAIL_DRIVER: the site then sends nothing, and promises nothing.`,
      'mail-carrier': () =>
        'The site will send e-mail: the privacy notice has to name who carries it. Add at the end, with the name and address of yours:',
      'mail-none': () =>
        'mail_carrier names who carries e-mail, but MAIL_DRIVER is not set: the site sends none. Set up sending in wrangler.toml, or remove mail_carrier.',
      empty: ({ key }, { site }) => `${key} is empty: write ${site[key]}.`,
      example: ({ key, found }, { site }) =>
        `${key} is still an example, "${found}": write ${site[key]}.`,
      path: ({ found }) => `address has a path, "${found}": the site takes a whole domain name.`,
      local: () =>
        'Console: CONSOLE_DRIVER=local and LOCAL=yes open the console on your own machine only. Remove them from wrangler.toml and from the environment.',
      console: (lack, words) =>
        `Console: ${shutBecause(lack, words)} The console stays closed (503) until a driver is configured; --without-console deploys the rest.`,
      'console-open': ({ driver }) =>
        `Console: --without-console contradicts CONSOLE_DRIVER=${driver}. Remove one of the two.`,
      migration: ({ found }) =>
        `${found} can erase answers, or stop the site that is online while the database changes. Add tables and columns; remove and rename none.`,
      'no-database': () => 'No database is bound as DB: put the [[d1_databases]] block back.',
      'no-erased': () =>
        `No database is bound as ERASED: without it, somebody who was erased would come back with a backup. Add at the end:`,
      'signed-out': () => 'Cloudflare: this machine is not signed in. Type: npx wrangler login',
      kind: ({ question, is, history }) =>
        `${question} has become "${is}", but people answered it as ${history
          .map(({ kind, since }) => `"${kind}" (since ${day(since)})`)
          .join(', then ')}. Put that kind back, and give the new question a new id.`,
    },
  },
});

/** Where a lack is to be mended, before its sentence. */
function positionOf(lack: Lack): string {
  if (lack.code === 'kind') return `content/forms/${lack.form}.yaml  `;
  if (lack.code === 'no-database' || lack.code === 'no-erased') return `${lack.file}  `;
  return 'line' in lack ? `${lack.file}:${lack.line}  ` : '';
}

/** A lack in one or two sentences: where, what, and what to do. */
export function sayLack(lack: Lack, language: Language): string {
  if (lack.code === 'content') return lack.said;
  const words = lackWords(language);
  const say = words.lack[lack.code] as (lack: Lack, words: LackWords) => string;
  const ways = waysFor(lack).flatMap((name) => [
    `\n  ${words.way[name]}`,
    ...sampleOf(name).map((line) => `    ${line}`),
  ]);
  const write = ways.length > 0 ? ['', words.write, ...ways] : [];
  const block = blocks.get(lack.code);
  const toAdd = block === undefined ? [] : [block];
  return [positionOf(lack) + say(lack, words), ...toAdd, ...write].join('\n');
}
