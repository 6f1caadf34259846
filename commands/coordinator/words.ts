import { asWritten, bilingual } from '../../domain/words/bilingual.ts';

/** How the command is called. */
export const coordinatorUsage = bilingual(
  {
    fr: `npm run coordinator -- add adresse@exemple.fr [--role owner|coordinator|reader] [--programmes id,id] [--name "Prénom Nom"] [--remote]
npm run coordinator -- list [--remote]
npm run coordinator -- withdraw adresse@exemple.fr [--remote]
npm run coordinator -- recovery adresse@exemple.fr [--remote]

  owner        voit tout, et invite les autres
  coordinator  décide, corrige, exporte ; c'est le rôle donné si rien n'est dit
  reader       lit seulement
  recovery     imprime un code de secours pour un owner, si le courrier tombe en panne
  --programmes  ces programmes seulement ; tous si rien n'est dit
  --remote      dans la base en ligne ; sinon dans celle de cette machine`,
    en: `npm run coordinator -- add address@example.org [--role owner|coordinator|reader] [--programmes id,id] [--name "First Last"] [--remote]
npm run coordinator -- list [--remote]
npm run coordinator -- withdraw address@example.org [--remote]
npm run coordinator -- recovery address@example.org [--remote]

  owner        sees everything, and invites the others
  coordinator  decides, corrects, exports; the role that is given if nothing is said
  reader       only reads
  recovery     prints a recovery code for an owner, for when mail is down
  --programmes  these programmes only; all if nothing is said
  --remote      in the database online; else in the one of this machine`,
  },
  asWritten,
);

/** What the command says. */
export const coordinatorWords = bilingual({
  fr: {
    wrongAddress: (typed: string) => `"${typed}" n'est pas une adresse e-mail entière.`,
    wrongRole: (typed: string) => `Il n'y a pas de rôle "${typed}" : owner, coordinator ou reader.`,
    wrongProgramme: (typed: string, known: string) =>
      `Il n'y a pas de programme "${typed}" dans le contenu. Programmes : ${known}.`,
    ownersSeeAll:
      'Un owner voit tous les programmes : retirez --programmes, ou donnez un autre rôle.',
    done: {
      add: (who: string) => `${who} peut entrer dans la console.`,
      withdraw: (who: string) => `${who} n'entre plus dans la console ; ses sessions sont fermées.`,
    },
    recovery: (who: string, code: string) =>
      `Code de secours de ${who} : ${code}\nValable un an, il ouvre la console une seule fois et remplace le précédent. Gardez-le sur papier, hors de l'ordinateur ; il n'est écrit nulle part ailleurs.`,
    noOwner: (who: string) =>
      `${who} n'est pas owner : un code de secours n'est que pour un owner.`,
    there: (who: string) =>
      `${who} peut déjà entrer. Pour changer son rôle ou ses programmes : withdraw, puis add.`,
    gone: (who: string) => `${who} n'est pas parmi les personnes invitées.`,
    last: (who: string) =>
      `${who} est seul owner : sans owner, plus personne ne pourrait inviter. Ajoutez-en un autre d'abord.`,
    refused: "Cela n'est pas permis.",
    none: "Personne n'est invité. Ajoutez un premier owner : npm run coordinator -- add adresse@exemple.fr --role owner",
    all: 'tous les programmes',
    never: 'jamais connecté',
    failed: (why: string) => `La base n'a pas répondu :\n${why}`,
  },
  en: {
    wrongAddress: (typed) => `"${typed}" is not a whole e-mail address.`,
    wrongRole: (typed) => `There is no role "${typed}": owner, coordinator or reader.`,
    wrongProgramme: (typed, known) =>
      `There is no programme "${typed}" in the content. Programmes: ${known}.`,
    ownersSeeAll: 'An owner sees all programmes: remove --programmes, or give another role.',
    done: {
      add: (who) => `${who} can enter the console.`,
      withdraw: (who) => `${who} no longer enters the console; their sessions are closed.`,
    },
    recovery: (who, code) =>
      `Recovery code of ${who}: ${code}\nIt enters the console once, within a year, and replaces the one before. Keep it on paper, away from the computer; it is written nowhere else.`,
    noOwner: (who) => `${who} is no owner: a recovery code is for an owner only.`,
    there: (who) =>
      `${who} can enter already. To change their role or programmes: withdraw, then add.`,
    gone: (who) => `${who} is not among the people invited.`,
    last: (who) =>
      `${who} is the only owner: without one, nobody could invite anybody. Add another one first.`,
    refused: 'That is not allowed.',
    none: 'Nobody is invited. Add a first owner: npm run coordinator -- add address@example.org --role owner',
    all: 'all programmes',
    never: 'never signed in',
    failed: (why) => `The database did not answer:\n${why}`,
  },
});
