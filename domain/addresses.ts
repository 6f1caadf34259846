import { homes, type Language, languages } from './words/language.ts';

/** An address in each language. */
export type Address = Readonly<Record<Language, string>>;

/** The address of one page in each language it exists in. */
export type Paths = { readonly [L in Language]?: string | undefined };

/** The pages that every site has, whatever is written in `content/`: its texts may link to them. */
export const pages = {
  home: homes,
  programmes: { fr: '/programmes/', en: '/en/programmes/' },
  guide: { fr: '/guide/', en: '/en/guide/' },
  pair: { fr: '/en-binome/', en: '/en/in-a-pair/' },
  faq: { fr: '/faq/', en: '/en/faq/' },
  news: { fr: '/actualites/', en: '/en/news/' },
  feed: { fr: '/actualites/rss.xml', en: '/en/news/rss.xml' },
  search: { fr: '/recherche/', en: '/en/search/' },
  privacy: { fr: '/confidentialite/', en: '/en/privacy/' },
  forms: { fr: '/formulaires/', en: '/en/forms/' },
  /** A participant's own page, and where a link to it is asked for. */
  space: { fr: '/mon-espace/', en: '/en/my-space/' },
  askLink: { fr: '/recevoir-mon-lien/', en: '/en/get-my-link/' },
} as const satisfies Readonly<Record<string, Address>>;

/** Every address of the product that does not depend on what is written in `content/`. */
export const addresses = {
  ...pages,
  console: { fr: '/console/', en: '/en/console/' },
  /** Where somebody says that they want no more announcements, by the link in each of them. */
  unsubscribe: { fr: '/annonces/', en: '/en/announcements/' },
  /** Where somebody's calendar reads the gatherings that concern them, by an address of its own. */
  calendar: { fr: '/agenda/', en: '/en/calendar/' },
  /** Where private links lead. */
  link: { fr: '/lien/', en: '/en/link/' },
  /** Where it is confirmed what stands on a certificate. */
  certificate: { fr: '/attestation/', en: '/en/certificate/' },
  problems: { fr: '/problemes/', en: '/en/problems/' },
  notFound: { fr: '/404/', en: '/en/404/' },
} as const satisfies Readonly<Record<string, Address>>;

/** What is answered in each language where there is no page: hosting looks for these files. */
export const notFoundFiles = {
  fr: '/404.html',
  en: '/en/404.html',
} as const satisfies Address;

/** Where answers are posted, whatever their language. A static page answers POST with 405, so this is none. */
export const sendBase = '/send/';

/** Below it stands what the build leaves for the Worker: to a visitor there is nothing. */
export const workerBase = '/_binome/';

/** The search index, which the search page's script fetches. */
export const searchBase = '/pagefind/';

/** Where the build leaves the definition of each form, with `index.json` beside them. */
export const formDefinitions = `${workerBase}forms/`;

/** Where the build leaves what each programme is to achieve, and how that is measured. */
export const programmeObjectives = `${workerBase}objectives.json`;

/** Where the build leaves the texts of mails, a file a language. */
export const letterTexts = `${workerBase}emails/`;

/** Where the build leaves how pairs are proposed: the rules, and what they must know of each programme. */
export const pairingRules = `${workerBase}pairing.json`;

/** Where the build leaves the announcements that are ready to be sent. */
export const readyAnnouncements = `${workerBase}announcements.json`;

/** Where the build leaves which testimonials stand on the site, and which names in its thanks. */
export const publishedVoices = `${workerBase}voices.json`;

/** Where the build leaves the charter as it is signed, below it a language each. */
export const charterTexts = `${workerBase}charter/`;

/** Where the build leaves the frame of private screens, below it a language each. */
export const privateFrame = `${workerBase}frame/`;

/** Where each file of a folder of `content/` has its page: below this, by its slug or its name. */
export const bases = {
  guide: addresses.guide,
  pages: addresses.home,
  news: addresses.news,
  programmes: addresses.programmes,
  faq: addresses.faq,
} as const;

/** What the steps of a form after its pages are called, below the form's address. */
export const stepNames = {
  fr: { check: 'verifier', result: 'resultat', sent: 'merci' },
  en: { check: 'check', result: 'result', sent: 'sent' },
} as const;

/** The address of something that stands under a fixed address, by its last part in each language. */
export const under = (base: Address, last: Paths): Paths => ({
  fr: last.fr && `${base.fr}${last.fr}/`,
  en: last.en && `${base.en}${last.en}/`,
});

const firstPart = (address: string): string => address.split('/')[1] ?? '';

const belowHome = (address: Address, language: Language): string =>
  address[language].slice(addresses.home[language].length - 1);

/** Cloudflare answers whatever is below it, before any site is asked. */
const platformBase = '/cdn-cgi/';

/** The last parts that a page of its own may not take: in one of the languages something stands there. */
export const takenParts: ReadonlySet<string> = new Set(
  [
    addresses.home.en,
    ...languages.flatMap((language) =>
      Object.values(addresses).map((address) => belowHome(address, language)),
    ),
    ...[sendBase, workerBase, searchBase, platformBase],
  ]
    .map(firstPart)
    .filter((part) => part !== ''),
);

/** All that stands below an address, as the Worker's router and Cloudflare's write it. */
export const below = (base: string): string => `${base}*`;

/** The pages that say something else on another day: the Worker chooses what holds as it hands them on. */
export const datedPages: readonly string[] = languages.flatMap((language) => [
  addresses.home[language],
  below(addresses.programmes[language]),
  below(addresses.news[language]),
]);

/** The name of the `meta` that says on which days a page is there at all; of one without it, on all. */
export const pageWindow = 'binome:window';

/** What reaches the Worker before the built site is looked at: `run_worker_first` of `wrangler.toml`. */
export const workerFirst: readonly string[] = [
  ...languages.map((language) => below(addresses.forms[language])),
  below(sendBase),
  ...(
    ['console', 'link', 'askLink', 'space', 'certificate', 'unsubscribe', 'calendar'] as const
  ).flatMap((name) =>
    languages.flatMap((language) => {
      const base = addresses[name][language];
      return [base.slice(0, -1), below(base)];
    }),
  ),
  below(workerBase),
  ...datedPages,
];
