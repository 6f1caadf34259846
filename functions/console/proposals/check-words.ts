import { bilingual } from '../../../domain/words/bilingual.ts';

/** Why what a browser worked out is not taken. */
export const checkWords = bilingual({
  fr: {
    unread: 'Ce que le navigateur a envoyé ne se lit pas. Rechargez la page, puis recommencez.',
    full: 'Un mentor aurait plus de personnes que de places : ses places ont changé pendant le calcul. Recommencez.',
    against:
      'Le calcul ne tient pas compte de ce que vous avez verrouillé, écarté ou demandé comme note minimale. Rechargez la page, puis recommencez.',
    manyLapsed: (most: number) =>
      `Plus de ${most} binômes verrouillés ne peuvent plus être formés. Libérez-les dans le tableau de la proposition, puis recommencez.`,
    apart: (mentee: string, mentor: string) =>
      `${mentee} et ${mentor} sont tenus à l’écart l’un de l’autre. Si c’est une question de nom, ouvrez la page des deux et tranchez ; puis recommencez.`,
  },
  en: {
    unread: 'What the browser sent cannot be read. Load the page again, then begin anew.',
    full: 'A mentor would have more people than places: their places have changed meanwhile. Begin anew.',
    against:
      'It does not keep to what you locked, set aside or asked for as the lowest score. Load the page again, then begin anew.',
    manyLapsed: (most) =>
      `More than ${most} locked pairs cannot be made any more. Let them be in the proposal’s table, then begin anew.`,
    apart: (mentee, mentor) =>
      `${mentee} and ${mentor} are kept apart. If a name is the reason, open the page of the two and settle it; then begin anew.`,
  },
});
