import { bilingual } from '../../domain/words/bilingual.ts';
import { listed } from './listed.ts';

/** What is good to know of the lists beside the pairs. */
export const remarkWords = bilingual({
  fr: {
    undecided: (n: number) =>
      `${n === 1 ? 'Une inscription n’est pas encore acceptée : elle n’est pas comptée' : `${n} inscriptions ne sont pas encore acceptées : elles ne sont pas comptées`}. Ajoutez --everyone pour les prendre.`,
    left: (n: number) =>
      `${n === 1 ? 'Une inscription déclinée, en attente, remplacée ou retirée n’est pas comptée' : `${n} inscriptions déclinées, en attente, remplacées ou retirées ne sont pas comptées`}.`,
    nameless: (file: string, lines: readonly number[]) =>
      `${file} : sans nom, non ${lines.length === 1 ? 'comptée, la ligne' : 'comptées, les lignes'} ${listed(lines.map(String))}.`,
    unread: (file: string, line: number, text: string, question: string) =>
      `${file}, ligne ${line} : « ${text} » n'est pas une réponse connue à « ${question} », et n'a pas compté.`,
    moreUnread: (n: number) => `… et ${n} autres réponses inconnues.`,
    again: (names: readonly string[]) =>
      `${listed(names)} : ${names.length === 1 ? 'inscrit' : 'inscrits'} deux fois, avec la même adresse ou référence ; la dernière ligne compte.`,
    namesakes: (names: readonly string[]) =>
      `Plusieurs personnes s'appellent ${listed(names)} : elles sont distinguées par leur adresse. Une exclusion qui nomme l'une vaut pour les deux, dans le doute.`,
    zero: (names: readonly string[]) =>
      `${listed(names)} : capacité 0, personne ne leur est proposé.`,
    above: (names: readonly string[], most: number) =>
      `${listed(names)} : plus de places que le programme n'en permet ; ${most} au plus ${most === 1 ? 'est comptée' : 'sont comptées'}.`,
    alike: (score: number) =>
      `Toutes les notes sont égales (${score}) : les réponses ne distinguent personne. Vérifiez les colonnes, ou choisissez vous-même.`,
    silent: (question: string, side: string) =>
      `Personne ${side} n'a répondu à « ${question} » : le critère compte pour moitié chez tout le monde.`,
    sides: { mentor: 'parmi les mentors', mentee: 'parmi les personnes accompagnées' },
    absent: (question: string) => `La liste n'a pas « ${question} » : cela ne compte pas.`,
  },
  en: {
    undecided: (n) =>
      `${n === 1 ? 'One application is not accepted yet, and not counted' : `${n} applications are not accepted yet, and not counted`}. Add --everyone to take them.`,
    left: (n) =>
      `${n === 1 ? 'One application that was declined, waits, was replaced or withdrawn is not counted' : `${n} applications that were declined, wait, were replaced or withdrawn are not counted`}.`,
    nameless: (file, lines) =>
      `${file}: without a name, and not counted: ${lines.length === 1 ? 'line' : 'lines'} ${listed(lines.map(String))}.`,
    unread: (file, line, text, question) =>
      `${file}, line ${line}: “${text}” is no known answer to “${question}”, and did not count.`,
    moreUnread: (n) => `… and ${n} more unknown answers.`,
    again: (names) =>
      `${listed(names)}: signed up twice, with the same address or reference; the last line counts.`,
    namesakes: (names) =>
      `Several people are called ${listed(names)}: they are told apart by their addresses. An exclusion that names one holds for both, in case of doubt.`,
    zero: (names) => `${listed(names)}: capacity 0, nobody is proposed to them.`,
    above: (names, most) =>
      `${listed(names)}: more places than the programme allows; ${most} at most ${most === 1 ? 'is' : 'are'} counted.`,
    alike: (score) =>
      `All scores are equal (${score}): the answers tell nobody apart. Check the columns, or choose yourself.`,
    silent: (question, side) =>
      `Nobody ${side} answered “${question}”: the criterion counts half for everybody.`,
    sides: { mentor: 'among the mentors', mentee: 'among the mentees' },
    absent: (question) => `The list does not have “${question}”: it does not count.`,
  },
});
