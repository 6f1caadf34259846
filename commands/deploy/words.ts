import { bilingual } from '../../domain/words/bilingual.ts';

/** A step of a deploy. */
export type StepName =
  | 'signIn'
  | 'content'
  | 'build'
  | 'database'
  | 'erased'
  | 'versions'
  | 'migrations'
  | 'secretKey'
  | 'mail'
  | 'owner'
  | 'deploy';

/** Everything that the command says, but for what is lacking. */
interface DeployWords {
  /** How the command is called. */
  readonly usage: string;
  /** Above the list of lacks. */
  readonly refused: (count: number) => string;
  /** Before each step. */
  readonly step: Readonly<Record<StepName, string>>;
  /** What each step does, for whoever never did it. */
  readonly does: Readonly<Record<StepName, string>>;
  /** The content has no faults. */
  readonly contentDone: string;
  /** The site was built. */
  readonly built: string;
  /** Before what wrangler prints of a deploy that it only prepares. */
  readonly prepares: string;
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
  /** Asks for the address of the first owner. */
  readonly askOwner: string;
  /** A dry run asks nobody. */
  readonly wouldAskOwner: string;
  /** Nobody was let in. */
  readonly noOwner: string;
  /** The first owner was let in. */
  readonly owner: (email: string) => string;
  /** Their code for when mail is down. */
  readonly recovery: (code: string) => string;
  /** The console stays shut. */
  readonly consoleShut: string;
  /** Mail waits for its secret. */
  readonly mailWaits: (secret: string) => string;
  /** The same in a dry run, which cannot know. */
  readonly mailMayWait: (secret: string) => string;
  /** The end of a dry run. */
  readonly dryDone: string;
  /** The end of a deploy. */
  readonly done: (address: string) => string;
  /** Where the console is and how one enters, by the value of CONSOLE_DRIVER. */
  readonly enter: Readonly<Record<string, (console: string) => string>>;
  /** The same while codes wait for the key of mail. */
  readonly enterByRecovery: (console: string) => string;
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
      database: "Base de données, dans l'Union européenne",
      erased: "Mémoire des effacements, dans l'Union européenne",
      versions: 'Questions déjà répondues',
      migrations: 'Schéma de la base',
      secretKey: 'Clé secrète du site',
      mail: 'E-mails',
      owner: 'Qui entre dans la console',
      deploy: 'Mise en ligne',
    },
    does: {
      signIn:
        "Cette machine doit être connectée à votre compte Cloudflare, qui se crée sans frais sur dash.cloudflare.com/sign-up : une seule fois, en tapant npx wrangler login. Une page s'ouvre dans le navigateur ; cliquez sur Allow.",
      content: 'Les textes, les formulaires et les programmes sont relus, comme par npm run check.',
      build: 'Les pages du site sont écrites dans le dossier dist.',
      database:
        "Une base est créée, après vous l'avoir demandé ; les inscriptions et les réponses y vivront. Son identifiant s'écrit dans wrangler.toml.",
      erased:
        "Une seconde base, toute petite : elle retient ce qui a été effacé, pour qu'une copie de secours ne ramène personne.",
      versions:
        'Vos formulaires sont comparés à ce qui a déjà été répondu : une question répondue ne change pas de nature.',
      migrations: "La base reçoit les tables qui lui manquent encore. Rien n'y est effacé.",
      secretKey:
        "La clé des liens privés est créée à la première mise en ligne. Personne ne la voit, et elle n'est jamais remplacée.",
      mail: 'Qui transmet vos e-mails doit connaître votre domaine. Cela se règle chez lui, à la main.',
      owner: 'Il faut une première personne dans la console ; elle y invite les autres.',
      deploy: 'Le site et son programme partent chez Cloudflare.',
    },
    contentDone: 'Rien à reprendre.',
    built: "C'est fait.",
    prepares: "Ci-dessous, en anglais, wrangler prépare l'envoi et s'arrête avant de l'envoyer :",
    wouldRun: 'se ferait :',
    askDatabase: (name, file) =>
      `Créer la base "${name}" dans l'Union européenne, et écrire son identifiant dans ${file} ? (o/n) `,
    isYes: (answer) => /^\s*o(?:ui)?\s*$/i.test(answer),
    nobodyToAsk: "Personne n'est là pour répondre : ajoutez --yes.",
    stopped: "Arrêté. Rien n'a été mis en ligne.",
    failed: 'Cette étape a échoué : lisez les lignes ci-dessus, puis recommencez.',
    askOwner:
      'Personne ne peut encore entrer. Adresse e-mail de la première personne propriétaire (Entrée pour plus tard) : ',
    wouldAskOwner:
      "Si personne ne peut encore entrer, l'adresse de la première personne propriétaire serait demandée ici.",
    noOwner:
      "Personne n'a été invité. Quand vous voudrez : npm run coordinator -- add adresse@exemple.fr --role owner --remote",
    owner: (email) => `${email} peut entrer, et inviter les autres depuis la console.`,
    recovery: (code) =>
      `Code de secours, si le courrier tombe en panne : ${code}. Il ouvre la console une seule fois ; gardez-le sur papier, il n'est écrit nulle part ailleurs.`,
    consoleShut: "La console reste fermée (503) tant qu'aucun accès n'est configuré.",
    mailWaits: (secret) =>
      `Les e-mails attendent leur clé. Tapez ceci une fois, puis collez-la ; elle ne s'écrit dans aucun fichier : npx wrangler secret put ${secret}`,
    mailMayWait: (secret) =>
      `Une fois en ligne, les e-mails demandent leur clé, s'ils ne l'ont pas déjà. Tapez alors ceci, puis collez-la ; elle ne s'écrit dans aucun fichier : npx wrangler secret put ${secret}`,
    dryDone: "Tout ce qui se vérifie ici est en ordre. Rien n'a été mis en ligne.",
    done: (address) => `En ligne : ${address}`,
    enter: {
      code: (console) =>
        `Console : ${console} Tapez-y votre adresse : un code arrive par e-mail, à taper dans la même fenêtre.`,
      access: (console) =>
        `Console : ${console} Cloudflare vous demande qui vous êtes, puis appuyez sur Entrer.`,
    },
    enterByRecovery: (console) =>
      `Console : ${console} Tant que les e-mails attendent leur clé, aucun code n'arrive : tapez votre adresse, puis le code de secours à la place du code.`,
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
      database: 'Database, in the European Union',
      erased: 'Memory of erasures, in the European Union',
      versions: 'Questions that were answered before',
      migrations: 'Schema of the database',
      secretKey: 'Secret key of the site',
      mail: 'E-mail',
      owner: 'Who enters the console',
      deploy: 'Deploying',
    },
    does: {
      signIn:
        'This machine has to be signed in to your Cloudflare account, which is made free of charge at dash.cloudflare.com/sign-up: once, by typing npx wrangler login. A page opens in the browser; click Allow.',
      content: 'Texts, forms and programmes are read over, as npm run check does.',
      build: 'The pages of the site are written to the folder dist.',
      database:
        'A database is created, after asking you; applications and answers will live in it. Its id is written in wrangler.toml.',
      erased:
        'A second database, a very small one: it remembers what was erased, so that no backup brings anybody back.',
      versions:
        'Your forms are compared with what was answered already: a question that was answered keeps its kind.',
      migrations: 'The database is given the tables that it still lacks. Nothing in it is erased.',
      secretKey:
        'The key of private links is made at the first deploy. Nobody sees it, and it is never replaced.',
      mail: 'Whoever carries your e-mail has to know your domain. That is set up there, by hand.',
      owner: 'The console needs a first person, who invites the others from there.',
      deploy: 'The site and its program go to Cloudflare.',
    },
    contentDone: 'Nothing to mend.',
    built: 'Done.',
    prepares: 'Below, wrangler prepares the deploy and stops before sending anything:',
    wouldRun: 'would run:',
    askDatabase: (name, file) =>
      `Create the database "${name}" in the European Union, and write its id in ${file}? (y/n) `,
    isYes: (answer) => /^\s*y(?:es)?\s*$/i.test(answer),
    nobodyToAsk: 'Nobody is there to answer: add --yes.',
    stopped: 'Stopped. Nothing was deployed.',
    failed: 'This step failed: read the lines above, then try again.',
    askOwner: 'Nobody can enter yet. E-mail address of the first owner (Enter for later): ',
    wouldAskOwner:
      'If nobody can enter yet, the address of the first owner would be asked for here.',
    noOwner:
      'Nobody was invited. Whenever you like: npm run coordinator -- add address@example.org --role owner --remote',
    owner: (email) => `${email} can enter, and invite the others from the console.`,
    recovery: (code) =>
      `Recovery code, for when mail is down: ${code}. It opens the console once; keep it on paper, it is written nowhere else.`,
    consoleShut: 'The console stays closed (503) until a driver is configured.',
    mailWaits: (secret) =>
      `E-mail waits for its key. Type this once, then paste it; it stands in no file: npx wrangler secret put ${secret}`,
    mailMayWait: (secret) =>
      `Once it is online, e-mail asks for its key, unless it has it. Then type this and paste it; it stands in no file: npx wrangler secret put ${secret}`,
    dryDone: 'All that can be checked here is in order. Nothing was deployed.',
    done: (address) => `Online: ${address}`,
    enter: {
      code: (console) =>
        `Console: ${console} Type your address there: a code comes by e-mail, to be typed in the same window.`,
      access: (console) => `Console: ${console} Cloudflare asks who you are, then press Enter.`,
    },
    enterByRecovery: (console) =>
      `Console: ${console} As long as e-mail waits for its key no code arrives: type your address, then the recovery code in place of the code.`,
  },
});
