import { typeset } from '../../../domain/words/typography.ts';
import type { Words } from '../words.ts';

const set = (text: string): string => typeset(text, 'fr');
const day = (date: Date): string => date.toISOString().slice(0, 10);

/** What the command says in French. */
export const french: Words = {
  usage: `npm run deploy -- [--dry-run] [--without-console] [--yes]

  --dry-run          vérifie tout ce qui se vérifie ici et montre le reste, sans réseau
  --without-console  met en ligne sans la console, qui répond alors 503
  --yes              répond oui aux questions`,
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
    unset: () => set("CONSOLE_DRIVER n'est pas réglé."),
    unknown: (about) => set(`CONSOLE_DRIVER vaut "${about}", que rien ne connaît.`),
    planned: (about) => set(`CONSOLE_DRIVER vaut "${about}", qui n'existe pas encore ici.`),
    incomplete: (about) => set(`Il manque ces réglages : ${about}.`),
  },
  lack: {
    empty: ({ file, line, key }, { site }) =>
      `${file}:${line}  ${set(`${key} est vide : écrivez ${site[key]}.`)}`,
    example: ({ file, line, key, found }, { site }) =>
      `${file}:${line}  ${set(`${key} porte encore un exemple, "${found}" : écrivez ${site[key]}.`)}`,
    path: ({ file, line, found }) =>
      `${file}:${line}  ${set(`address contient un chemin, "${found}" : le site occupe tout un nom de domaine.`)}`,
    content: ({ said }) => said,
    local: () =>
      set(
        "Console : CONSOLE_DRIVER=local et LOCAL=yes ouvrent la console sur votre machine seulement. Retirez-les de wrangler.toml et de l'environnement.",
      ),
    console: ({ why }, { shut }) =>
      set(
        `Console : ${shut[why.shut](why.about)} Pour s'y connecter en ligne, il faut "access" ou "link", et cette version n'a encore que "local". La console reste fermée (503) tant qu'aucun accès n'est configuré ; --without-console met le reste en ligne.`,
      ),
    'console-open': ({ driver }) =>
      set(`Console : --without-console contredit CONSOLE_DRIVER=${driver}. Retirez l'un des deux.`),
    migration: ({ file, line, found }) =>
      `${file}:${line}  ${set(`${found} peut effacer des réponses. Ajoutez des tables et des colonnes, n'en retirez pas.`)}`,
    'no-database': ({ file }) =>
      `${file}  ${set("Aucune base n'est liée sous le nom DB : remettez le bloc [[d1_databases]].")}`,
    'signed-out': () =>
      set("Cloudflare : cette machine n'est pas connectée. Tapez : npx wrangler login"),
    kind: ({ form, question, is, history }) =>
      `content/forms/${form}.yaml  ${set(
        `${question} est devenue "${is}", mais des personnes y ont répondu comme ${history
          .map(({ kind, since }) => `"${kind}" (depuis le ${day(since)})`)
          .join(', puis ')}. Remettez ce kind, et donnez un nouvel id à la nouvelle question.`,
      )}`,
  },
  refused: (count) =>
    set(
      count === 1
        ? "Rien n'a été mis en ligne. Il manque une chose :"
        : `Rien n'a été mis en ligne. Il manque ${count} choses :`,
    ),
  step: {
    signIn: 'Compte Cloudflare',
    content: 'Contenu',
    build: 'Construction du site',
    database: (name) => set(`Base de données "${name}", dans l'Union européenne`),
    versions: 'Questions déjà répondues',
    migrations: 'Schéma de la base',
    deploy: 'Mise en ligne',
  },
  wouldRun: (command) => `se ferait\u00a0: ${command}`,
  askDatabase: (name, file) =>
    set(
      `Créer la base "${name}" dans l'Union européenne, et écrire son identifiant dans ${file} ? (o/n) `,
    ),
  yes: /^\s*o(?:ui)?\s*$/i,
  nobodyToAsk: set("Personne n'est là pour répondre : ajoutez --yes."),
  stopped: set("Arrêté. Rien n'a été mis en ligne."),
  failed: set('Cette étape a échoué : lisez les lignes ci-dessus, puis recommencez.'),
  consoleShut: set("La console reste fermée (503) tant qu'aucun accès n'est configuré."),
  dryDone: set("Tout ce qui se vérifie ici est en ordre. Rien n'a été mis en ligne."),
  done: (address) => `En ligne\u00a0: ${address}`,
};
