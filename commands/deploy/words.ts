import { bilingual } from '../../domain/words/bilingual.ts';
import type { Language } from '../../domain/words/language.ts';

/** The language of the machine: French when LANG says so, English otherwise. */
export const machineLanguage = (lang: string | undefined): Language =>
  /^fr/i.test(lang ?? '') ? 'fr' : 'en';

/** Everything that the command says, but for what is lacking. */
interface DeployWords {
  /** How the command is called. */
  readonly usage: string;
  /** Above the list of lacks. */
  readonly refused: (count: number) => string;
  /** Before each step. */
  readonly step: {
    readonly signIn: string;
    readonly content: string;
    readonly build: string;
    readonly database: (name: string) => string;
    readonly versions: string;
    readonly migrations: string;
    readonly secretKey: string;
    readonly deploy: string;
  };
  /** Before a command that a dry run leaves out. */
  readonly wouldRun: string;
  /** Asks before the database is made. */
  readonly askDatabase: (name: string, file: string) => string;
  /** Whether an answer means yes. */
  readonly isYes: (answer: string) => boolean;
  /** Nobody is there to be asked. */
  readonly nobodyToAsk: string;
  /** The person said no. */
  readonly stopped: string;
  /** A step failed; its own words stand above. */
  readonly failed: string;
  /** The console stays shut. */
  readonly consoleShut: string;
  /** Mail waits for its secret. */
  readonly mailWaits: (secret: string) => string;
  /** The end of a dry run. */
  readonly dryDone: string;
  /** The end of a deploy. */
  readonly done: (address: string) => string;
}

/** Everything that the command says, but for what is lacking. */
export const deployWords = bilingual<DeployWords>({
  fr: {
    usage: `npm run deploy -- [--dry-run] [--without-console] [--yes]

  --dry-run          vérifie tout ce qui se vérifie ici et montre le reste, sans réseau
  --without-console  met en ligne sans la console, qui répond alors 503
  --yes              répond oui aux questions`,
    refused: (count) =>
      count === 1
        ? "Rien n'a été mis en ligne. Il manque une chose :"
        : `Rien n'a été mis en ligne. Il manque ${count} choses :`,
    step: {
      signIn: 'Compte Cloudflare',
      content: 'Contenu',
      build: 'Construction du site',
      database: (name) => `Base de données "${name}", dans l'Union européenne`,
      versions: 'Questions déjà répondues',
      migrations: 'Schéma de la base',
      secretKey: 'Clé secrète du site',
      deploy: 'Mise en ligne',
    },
    wouldRun: 'se ferait :',
    askDatabase: (name, file) =>
      `Créer la base "${name}" dans l'Union européenne, et écrire son identifiant dans ${file} ? (o/n) `,
    isYes: (answer) => /^\s*o(?:ui)?\s*$/i.test(answer),
    nobodyToAsk: "Personne n'est là pour répondre : ajoutez --yes.",
    stopped: "Arrêté. Rien n'a été mis en ligne.",
    failed: 'Cette étape a échoué : lisez les lignes ci-dessus, puis recommencez.',
    consoleShut: "La console reste fermée (503) tant qu'aucun accès n'est configuré.",
    mailWaits: (secret) =>
      `Les e-mails attendent leur clé. Donnez-la une fois, elle ne s'écrit dans aucun fichier : npx wrangler secret put ${secret}`,
    dryDone: "Tout ce qui se vérifie ici est en ordre. Rien n'a été mis en ligne.",
    done: (address) => `En ligne : ${address}`,
  },
  en: {
    usage: `npm run deploy -- [--dry-run] [--without-console] [--yes]

  --dry-run          checks all that can be checked here and shows the rest, without network
  --without-console  deploys without the console, which then answers 503
  --yes              answers yes to questions`,
    refused: (count) =>
      count === 1
        ? 'Nothing was deployed. One thing is missing:'
        : `Nothing was deployed. ${count} things are missing:`,
    step: {
      signIn: 'Cloudflare account',
      content: 'Content',
      build: 'Building the site',
      database: (name) => `Database "${name}", in the European Union`,
      versions: 'Questions that were answered before',
      migrations: 'Schema of the database',
      secretKey: 'Secret key of the site',
      deploy: 'Deploying',
    },
    wouldRun: 'would run:',
    askDatabase: (name, file) =>
      `Create the database "${name}" in the European Union, and write its id in ${file}? (y/n) `,
    isYes: (answer) => /^\s*y(?:es)?\s*$/i.test(answer),
    nobodyToAsk: 'Nobody is there to answer: add --yes.',
    stopped: 'Stopped. Nothing was deployed.',
    failed: 'This step failed: read the lines above, then try again.',
    consoleShut: 'The console stays closed (503) until a driver is configured.',
    mailWaits: (secret) =>
      `E-mail waits for its key. Give it once; it stands in no file: npx wrangler secret put ${secret}`,
    dryDone: 'All that can be checked here is in order. Nothing was deployed.',
    done: (address) => `Online: ${address}`,
  },
});
