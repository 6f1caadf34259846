import { bilingual } from '../../domain/words/bilingual.ts';

/** What somebody clicks and types at others, once, before the house works online. */
interface ClickWords {
  /** Access, by the name of the host. */
  readonly access: (hostname: string) => string;
  /** The carrier of mail, by the value of MAIL_DRIVER. */
  readonly mail: Readonly<Record<string, string>>;
  /** A domain of one's own. */
  readonly domain: (hostname: string) => string;
}

/** The clicks at each provider, in the order in which they are made. */
export const clickWords = bilingual<ClickWords>({
  fr: {
    access: (hostname) =>
      `   À faire une fois dans le tableau de bord de Cloudflare, Zero Trust › Access › Applications :
   1. Add an application › Self-hosted, avec deux destinations : ${hostname}, chemin console ; ${hostname}, chemin en/console.
   2. Login methods : ajoutez One-time PIN, ou l'annuaire de votre organisation.
   3. Policy « Allow » : Include › Emails, avec les adresses des personnes qui coordonnent.
   4. Recopiez dans wrangler.toml l'AUD tag de l'application (ACCESS_AUD) et l'adresse de votre équipe (ACCESS_TEAM_DOMAIN).`,
    mail: {
      scaleway: `   À faire une fois chez Scaleway (console.scaleway.com), avec un compte et un moyen de paiement :
   1. Transactional Email : choisissez une offre, ajoutez le domaine de MAIL_FROM.
   2. Sur la page de ce domaine, DNS records : recopiez SPF, DKIM, DMARC et MX là où se règle votre domaine (chez Cloudflare : tableau de bord › le domaine › DNS › Records). La vérification peut prendre deux jours.
   3. IAM : créez une application, une policy qui lui donne Transactional Email dans votre projet, puis sa clé d'API. La clé secrète ne s'affiche qu'une fois : gardez-la pour la fin.
   4. Recopiez l'identifiant du projet dans wrangler.toml (SCALEWAY_PROJECT_ID).`,
      cloudflare: `   À faire une fois dans le tableau de bord de Cloudflare, Email Sending (avec l'offre payante, pour écrire à n'importe qui) :
   1. Onboard Domain : le domaine de MAIL_FROM, puis Add records and onboard.
   2. Dans les réglages de ce domaine, éteignez Email preview : il garde une semaine chaque e-mail en entier, liens privés compris.`,
      smtp: `   À faire une fois chez votre hébergeur d'e-mails :
   1. Une boîte pour le site : son adresse est MAIL_FROM, son identifiant SMTP_USER. Gardez son mot de passe pour la fin.
   2. SMTP_HOST et SMTP_PORT sont sur sa page d'aide ; le port est 465 ou 587. Le port 25 ne va pas.
   3. Vérifiez que le domaine de MAIL_FROM a chez lui ses enregistrements SPF et DKIM : sans eux, les e-mails finissent dans les indésirables.`,
    },
    domain: (hostname) =>
      `   ${hostname} doit faire partie d'un domaine que gère ce compte Cloudflare et ne mener à rien d'autre. Si ce n'est pas fait : tableau de bord › Add a domain, puis recopiez les deux serveurs de noms qu'il affiche chez qui vous avez acheté le domaine. Cloudflare vous écrit quand c'est pris en compte.`,
  },
  en: {
    access: (hostname) =>
      `   To be done once in Cloudflare's dashboard, Zero Trust › Access › Applications:
   1. Add an application › Self-hosted, with two destinations: ${hostname}, path console; ${hostname}, path en/console.
   2. Login methods: add One-time PIN, or the directory of your organisation.
   3. A policy “Allow”: Include › Emails, with the addresses of your coordinators.
   4. Copy the AUD tag of the application (ACCESS_AUD) and the address of your team (ACCESS_TEAM_DOMAIN) into wrangler.toml.`,
    mail: {
      scaleway: `   To be done once at Scaleway (console.scaleway.com), with an account and a means of payment:
   1. Transactional Email: choose a plan, add the domain of MAIL_FROM.
   2. On the page of that domain, DNS records: copy SPF, DKIM, DMARC and MX to where your domain is managed (at Cloudflare: dashboard › the domain › DNS › Records). Its verification may take two days.
   3. IAM: create an application, a policy that gives it Transactional Email in your project, then its API key. The secret key is shown only once: keep it for the end.
   4. Copy the id of the project into wrangler.toml (SCALEWAY_PROJECT_ID).`,
      cloudflare: `   To be done once in Cloudflare's dashboard, Email Sending (with the paid plan, to write to anybody):
   1. Onboard Domain: the domain of MAIL_FROM, then Add records and onboard.
   2. In the settings of that domain, switch Email preview off: it keeps each e-mail whole for a week, private links included.`,
      smtp: `   To be done once at your mail host:
   1. A mailbox for the site: its address is MAIL_FROM, its login SMTP_USER. Keep its password for the end.
   2. SMTP_HOST and SMTP_PORT stand on its help page; the port is 465 or 587. Port 25 does not work.
   3. See that the domain of MAIL_FROM has its SPF and DKIM records there: without them, mail ends up among the unwanted.`,
    },
    domain: (hostname) =>
      `   ${hostname} has to be part of a domain that this Cloudflare account manages and lead to nothing else. If that is not done yet: dashboard › Add a domain, then copy the two name servers that it shows to whoever sold you the domain. Cloudflare writes to you once that has taken effect.`,
  },
});
