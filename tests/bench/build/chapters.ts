import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const vocabulary =
  "mentor binôme séance charte personne écoute confiance objectif l'expérience d'abord question rencontre semaine chemin parole aide choix regard travail s'entraider équipe année promesse avance doute réussite lien".split(
    ' ',
  );

/** The same text for the same number, on every machine. */
function* wordsFrom(seed: number): Generator<string, never> {
  let state = seed + 1;
  while (true) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield vocabulary[(state >> 8) % vocabulary.length] ?? '';
  }
}

function paragraph(words: Generator<string, never>, count: number): string {
  const taken = Array.from({ length: count }, () => words.next().value);
  const sentences: string[] = [];
  for (let at = 0; at < count; at += 13)
    sentences.push(`Une ${taken.slice(at, at + 13).join(' ')} : voilà tout.`);
  return sentences.join(' ');
}

/** One chapter of about 800 words with what a chapter of the guide holds. */
function chapter(order: number): string {
  const words = wordsFrom(order);
  const sections = Array.from(
    { length: 5 },
    (_, index) =>
      `## Section ${index + 1}\n\n${paragraph(words, 52)}\n\nUn mot **${words.next().value}** et _${words.next().value}_.\n\n${paragraph(words, 52)}\n`,
  );
  return `---
title: "Chapitre ${order}"
slug: "chapitre-${order}"
order: ${order}
for: [everyone]
description: "Ce que dit le chapitre ${order}."
gain: "Savoir ce que dit le chapitre ${order}."
updated: 2026-11-22
next: "Le chapitre suivant continue : c'est une bonne raison de le lire."
---

${sections.join('\n')}
<Example title="Un cas">

${paragraph(words, 39)}

</Example>

<ToDo>

- ${paragraph(words, 13)}
- ${paragraph(words, 13)}
- ${paragraph(words, 13)}

</ToDo>
`;
}

/** Fills a folder with that many French guide chapters, and nothing else. */
export function writeChapters(folder: string, count: number): void {
  const guide = join(folder, 'fr', 'guide');
  mkdirSync(guide, { recursive: true });
  for (let order = 1; order <= count; order += 1)
    writeFileSync(join(guide, `${String(order).padStart(4, '0')}-chapitre.mdx`), chapter(order));
}
