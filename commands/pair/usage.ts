import { asWritten, bilingual } from '../../domain/words/bilingual.ts';

/** How the command is called. */
export const pairUsage = bilingual(
  {
    fr: `npm run pair -- mentors.csv personnes.csv [--programme id] [--format table|json|csv]

Propose les meilleurs binômes d'un programme, avec leurs raisons, à partir des exports de la console ou de listes d'autres outils. Rien n'est enregistré : c'est vous qui décidez.

  --programme id       le programme, par le nom de son fichier
  --aim total          le meilleur total (sans rien dire), ou least-first : la personne la moins bien servie d'abord
  --at-least 40        personne n'est proposé au-dessous de cette note
  --format csv         un tableau pour Excel, ou json ; sans rien dire, un tableau à lire ici
  --everyone           aussi les inscriptions que personne n'a encore acceptées
  --by question        compare les groupes que cette question distingue, par son id
  --why "A = B"        pourquoi le mentor A et la personne B ne sont pas proposés, et ce qu'il en coûterait
  --different "A = B"  le nom écrit par l'un n'est pas celui de l'autre : ils peuvent être proposés
  --en                 en anglais`,
    en: `npm run pair -- mentors.csv mentees.csv [--programme id] [--format table|json|csv]

Proposes the best pairs of a programme, with their reasons, from the console's exports or lists of other tools. Nothing is stored: you decide.

  --programme id       the programme, by the name of its file
  --aim total          the best total (unless said), or least-first: whoever is worst off comes first
  --at-least 40        nobody is proposed below this score
  --format csv         a table for Excel, or json; unless said, a table to read here
  --everyone           also those whom nobody has accepted yet
  --by question        compares the groups that this question tells apart, by its id
  --why "A = B"        why mentor A and mentee B are not proposed, and what it would cost
  --different "A = B"  the name that one wrote is not the other's: they may be proposed
  --fr                 in French`,
  },
  asWritten,
);
