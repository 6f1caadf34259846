import { faultWords } from './fault-words.ts';

/** Words that a fact holds with spaces between, as a list in a sentence. */
const listed = (locale: string, type: 'conjunction' | 'disjunction', words: string): string =>
  new Intl.ListFormat(locale, { type }).format(words.split(' '));

/** Faults between the parts of a form. */
export const formFaults = faultWords({
  fr: {
    'form-name': ({ found }) =>
      `Le nom de fichier ${found} devient le nom du formulaire : une minuscule sans accent, puis des minuscules, des chiffres et des tirets. Renommez le fichier.`,
    'question-twice': ({ found, about }) =>
      `Le nom ${found} sert déjà à la question de la ligne ${about('line')}. Donnez un autre nom à celle-ci.`,
    'question-reserved': ({ found }) =>
      `Le nom ${found} est réservé au piège contre les robots. Donnez un autre nom à la question.`,
    'missing-wanted': () =>
      'Cette question est obligatoire : ajoutez missing: { fr: "…", en: "…" }, la phrase qui dit quoi faire si elle reste vide, ou optional: true.',
    'totals-kind': ({ found, about }) =>
      `Seuls ${listed('fr', 'conjunction', about('kinds'))} peuvent être comptés ; une question ${found} ne le peut pas. Écrivez seen_by: coordinator ou seen_by: pair.`,
    'show-if-unknown': ({ found }) =>
      `show_if regarde une question ${found} qui n'existe pas dans ce formulaire.`,
    'show-if-later': ({ found }) =>
      `show_if regarde ${found}, qui vient après ou qui est la question elle-même. Regardez une question posée plus haut, ou déplacez celle-ci.`,
    'show-if-value': ({ found, about, quote }) =>
      `${found} n'est pas une réponse possible à la question ${quote(about('question'))}.`,
    'show-if-free': ({ found, about }) =>
      `La réponse à ${found} est libre : show_if ne peut regarder qu'une question ${listed('fr', 'disjunction', about('kinds'))}. Choisissez-en une.`,
    'option-twice': ({ found }) =>
      `Deux options portent la valeur ${found}. Donnez une autre valeur à celle-ci.`,
    'option-alike': ({ found }) =>
      `L'option ${found} a les mêmes mots qu'une autre : personne ne saura laquelle choisir.`,
    'exclusive-kind': () =>
      'exclusive ne sert que dans une question choices. Retirez-le, ou écrivez kind: choices.',
    'at-most-big': ({ found, about }) =>
      `at_most vaut ${found}, mais il n'y a que ${about('count')} options. Écrivez un nombre plus petit, ou retirez la ligne.`,
    'min-above-max': ({ found, about }) =>
      `min (${found}) est plus grand que max (${about('max')}). Échangez-les ou corrigez l'un des deux.`,
    'earliest-after-latest': ({ found, about }) =>
      `earliest (${found}) vient après latest (${about('latest')}). Échangez-les ou corrigez l'une des deux dates.`,
    'latest-past': ({ found }) =>
      `La date latest (${found}) est passée : plus personne ne peut répondre. Repoussez-la.`,
    'closes-early': ({ raw, about }) =>
      `Le formulaire fermerait (closes: ${raw}) avant d'ouvrir (opens: ${about('opens')}). Échangez les deux dates, ou corrigez l'une d'elles.`,
    'closes-past': ({ raw }) =>
      `Le formulaire est fermé depuis la fin du ${raw} : plus personne ne peut l'envoyer. Repoussez closes, ou gardez-le s'il doit rester fermé.`,
    'limit-alone': ({ found, about, quote }) =>
      `${found} ne dit rien sans ${quote(about('wanted'))}. Ajoutez ${about('wanted')}, ou retirez cette ligne.`,
    'places-quiz': ({ about }) =>
      `${about('key')} range des envois, et un quiz n'en garde aucun tant que la personne ne le demande pas. Retirez ${about('key')}.`,
    'places-reach': ({ about }) =>
      `${about('key')} range des personnes qui auront une place ou en attendront une, et ce formulaire ne permet pas de leur écrire. Ajoutez une question kind: email avec seen_by: coordinator, ou retirez ${about('key')}.`,
    'scale-ends': ({ found }) =>
      `L'échelle ${found} n'existe pas. Écrivez from: 1 et to: 5, from: 1 et to: 7, ou from: 0 et to: 10.`,
    'holds-kind': ({ found, about, quote }) =>
      `${found} ne se demande pas avec le genre ${quote(about('kind'))}. Écrivez kind: ${about('wanted')}, ou retirez holds.`,
    'holds-programme': ({ found }) =>
      `${found} range chaque envoi dans un programme du site, et cette question propose autre chose. Écrivez options: programmes, ou retirez holds.`,
    'holds-reader': ({ found, about }) =>
      `La coordination se sert de ce que dit holds (${about('holds')}), et ${found} le lui cacherait. Écrivez seen_by: coordinator, ou retirez holds.`,
    'holds-twice': ({ raw, about }) =>
      `La question de la ligne ${about('line')} porte déjà holds: ${raw}. Gardez un seul des deux, ou donnez un show_if à chacune.`,
    'does-lacks': ({ raw, about }) =>
      `Un formulaire qui porte does: ${raw} doit demander aussi ${about('holds')}, et aucune question ne le fait. Ajoutez holds: ${about('holds')} à la question qui le demande (kind: ${about('kind')}), ou retirez does.`,
    'programmes-none': () =>
      "options: programmes propose un choix par programme, mais il n'y a aucun fichier dans content/programmes. Ajoutez-en un.",
    'blank-unknown': ({ found }) =>
      `${found} ne sera remplacé par rien : seul {date} l'est. Écrivez {date} ou le mot voulu.`,
    'english-missing': ({ found }) =>
      `L'anglais manque pour ${found} : la page anglaise montrera le français. Ajoutez en: "…".`,
  },
  en: {
    'form-name': ({ found }) =>
      `The file name ${found} becomes the form's name: a lower-case letter without accent, then such letters, digits and hyphens. Rename the file.`,
    'question-twice': ({ found, about }) =>
      `The name ${found} already belongs to the question on line ${about('line')}. Give this one another name.`,
    'question-reserved': ({ found }) =>
      `The name ${found} is reserved for the trap that catches robots. Choose another.`,
    'missing-wanted': () =>
      'This question is required: add missing: { fr: "…", en: "…" }, the sentence that says what to do when it is left empty, or optional: true.',
    'totals-kind': ({ found, about }) =>
      `Only ${listed('en-GB', 'conjunction', about('kinds'))} can be counted; a ${found} question cannot. Write seen_by: coordinator or seen_by: pair.`,
    'show-if-unknown': ({ found }) =>
      `show_if looks at a question ${found} that is not in this form.`,
    'show-if-later': ({ found }) =>
      `show_if looks at ${found}, which comes later or is this very question. Look at an earlier question, or move this one.`,
    'show-if-value': ({ found, about, quote }) =>
      `${found} is not a possible answer to the question ${quote(about('question'))}.`,
    'show-if-free': ({ found, about }) =>
      `The answer to ${found} is free: show_if can only look at a ${listed('en-GB', 'disjunction', about('kinds'))} question. Choose one.`,
    'option-twice': ({ found }) =>
      `Two options have the value ${found}. Give this one another value.`,
    'option-alike': ({ found }) =>
      `The option ${found} has the same words as another: nobody will know which to choose.`,
    'exclusive-kind': () =>
      'exclusive only works in a choices question. Remove it, or write kind: choices.',
    'at-most-big': ({ found, about }) =>
      `at_most is ${found}, but there are only ${about('count')} options. Write a smaller number, or remove the line.`,
    'min-above-max': ({ found, about }) =>
      `min (${found}) is bigger than max (${about('max')}). Swap them or correct one.`,
    'earliest-after-latest': ({ found, about }) =>
      `earliest (${found}) comes after latest (${about('latest')}). Swap them or correct one.`,
    'latest-past': ({ found }) =>
      `The latest date (${found}) is past: nobody can answer any more. Write a later one.`,
    'closes-early': ({ raw, about }) =>
      `The form would close (closes: ${raw}) before it opens (opens: ${about('opens')}). Swap the two dates, or correct one.`,
    'closes-past': ({ raw }) =>
      `The form has been closed since the end of ${raw}: nobody can send it any more. Write a later closes, or keep it if it is to stay closed.`,
    'limit-alone': ({ found, about, quote }) =>
      `${found} says nothing without ${quote(about('wanted'))}. Add ${about('wanted')}, or remove this line.`,
    'places-quiz': ({ about }) =>
      `${about('key')} is about what is sent, and a quiz keeps nothing unless the person asks for it. Remove ${about('key')}.`,
    'places-reach': ({ about }) =>
      `${about('key')} is about people who will have a place or wait for one, and this form gives no way to write to them. Add a question with kind: email and seen_by: coordinator, or remove ${about('key')}.`,
    'scale-ends': ({ found }) =>
      `The scale ${found} does not exist. Write from: 1 and to: 5, from: 1 and to: 7, or from: 0 and to: 10.`,
    'holds-kind': ({ found, about, quote }) =>
      `${found} cannot be asked for with the kind ${quote(about('kind'))}. Write kind: ${about('wanted')}, or remove holds.`,
    'holds-programme': ({ found }) =>
      `${found} files each answer under a programme of the site, and this question offers something else. Write options: programmes, or remove holds.`,
    'holds-reader': ({ found, about }) =>
      `The coordinator works with what holds says (${about('holds')}), and ${found} would hide it. Write seen_by: coordinator, or remove holds.`,
    'holds-twice': ({ raw, about }) =>
      `The question on line ${about('line')} already has holds: ${raw}. Keep one of the two, or give each a show_if.`,
    'does-lacks': ({ raw, about }) =>
      `A form with does: ${raw} must also ask for ${about('holds')}, and no question does. Add holds: ${about('holds')} to the question that asks for it (kind: ${about('kind')}), or remove does.`,
    'programmes-none': () =>
      'options: programmes offers one choice a programme, but there is no file in content/programmes. Add one.',
    'blank-unknown': ({ found }) =>
      `Nothing will replace ${found}: only {date} is. Write {date} or the word you mean.`,
    'english-missing': ({ found }) =>
      `The English of ${found} is missing: the English page will show French. Add en: "…".`,
  },
});
