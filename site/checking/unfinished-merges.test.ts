import { describe } from 'vitest';
import { type Mistake, saysOnly } from './testing/expectations.ts';
import { announced, chapter, news } from './testing/in-markdown.ts';
import { chapterFront, formHead, question, toDo } from './testing/sound-content.ts';

const conflict = (name: string, path: string, text: string, line: number): Mistake => [
  name,
  path,
  text,
  'merge-conflict',
  line,
  'conflit de versions',
];
const sides = (one: string, other: string) =>
  `<<<<<<< HEAD\n${one}\n=======\n${other}\n>>>>>>> autre-branche`;

const conflicts: readonly Mistake[] = [
  conflict(
    'a conflict in a text',
    chapter,
    chapterFront('un') + sides('\n[x](/rien/)\n', '\nÀ droite.\n') + toDo,
    12,
  ),
  conflict(
    'a conflict in a front matter',
    chapter,
    `${chapterFront('un')}Texte.${toDo}`.replace(
      'title: "Un chapitre"',
      sides('title: "Un chapitre"', 'title: "Le chapitre"'),
    ),
    2,
  ),
  conflict(
    'a conflict in a form',
    'forms/ecrire.yaml',
    (formHead + question('word', 'text')).replace('minutes: 2', sides('minutes: 2', 'minutes: 3')),
    4,
  ),
  conflict(
    'the middle of a conflict',
    chapter,
    `${chapterFront('un')}Texte.\n\n=======\n\nTexte.${toDo}`,
    14,
  ),
  conflict(
    'the middle of a conflict in a form',
    'forms/ecrire.yaml',
    (formHead + question('word', 'text')).replace('minutes: 2', 'minutes: 2\n======='),
    5,
  ),
  conflict(
    'a conflict in a list',
    news,
    announced(`- un\n${sides('- deux', '- trois').replace(/^/gm, '  ')}`),
    9,
  ),
  conflict('a conflict in a quote', news, announced(sides('un', 'deux').replace(/^/gm, '> ')), 8),
  conflict(
    'a conflict with longer marks',
    news,
    announced(sides('un', 'deux').replace(/^([<=>])/gm, '$1$1$1')),
    8,
  ),
  conflict(
    'a conflict in a long text of a form',
    'forms/ecrire.yaml',
    (formHead + question('word', 'text')).replace(
      '{ fr: "Bonjour.", en: "Hello." }',
      `\n  fr: |\n${sides('un', 'deux').replace(/^/gm, '    ')}\n  en: "Hello."`,
    ),
    5,
  ),
  conflict('the base of a conflict', news, announced('Un.\n\n||||||| base\n\nDeux.'), 10),
  conflict(
    'the end of a conflict',
    chapter,
    `${chapterFront('un')}Texte.\n>>>>>>> autre${toDo}`,
    13,
  ),
  conflict(
    'the beginning of a conflict',
    chapter,
    `${chapterFront('un')}<<<<<<< HEAD\nTexte.${toDo}`,
    12,
  ),
];

describe('unfinished merges', () => saysOnly(conflicts));
