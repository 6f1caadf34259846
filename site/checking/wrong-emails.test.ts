import { expect, test } from 'vitest';
import { sayFault } from './faults/fault.ts';
import { faultsWith, type Mistake, plain, saysOnly } from './testing/expectations.ts';

const file = 'fr/emails/receipt.md';
const mail = (subject: string, text: string) => `---\nsubject: "${subject}"\n---\n\n${text}\n`;

const wrong = (
  name: string,
  text: string,
  code: Mistake[3],
  line: number,
  fragment: string,
): Mistake => [name, file, text, code, line, fragment];

test('the texts of a mail are read, with their places', () => {
  const text = 'Référence {reference}, [ici]({contact}).\n\n{next_step}';
  expect(faultsWith({ [file]: mail('Reçu : {form}', text) })).toEqual([]);
});

saysOnly([
  wrong(
    'bad input: a place that does not exist',
    mail('Reçu', 'Le {jour}.'),
    'place-unknown',
    5,
    'Rien ne remplacera',
  ),
  wrong(
    'a place that is nearly right',
    mail('Reçu', 'Le {dya}.'),
    'place-unknown',
    5,
    'Vouliez-vous dire « {day} »',
  ),
  wrong(
    'one in the subject',
    mail('Reçu : {forms}', 'Bien.'),
    'place-unknown',
    2,
    'Vouliez-vous dire « {form} »',
  ),
  wrong(
    'a paragraph within a sentence',
    mail('Reçu', 'Puis : {next_step}'),
    'place-alone',
    5,
    'seul sur sa ligne',
  ),
  wrong('a paragraph in the subject', mail('{next_step}', 'Bien.'), 'place-alone', 2, 'paragraphe'),
  wrong(
    'a place that lacks its second brace',
    mail('Reçu', 'Le {day.'),
    'place-unknown',
    5,
    'Écrivez « {day} »',
  ),
  wrong(
    'one that lacks its first, in the subject',
    mail('Reçu : form}', 'Bien.'),
    'place-unknown',
    2,
    'Écrivez « {form} »',
  ),
  wrong(
    'one between two braces, as other programs have it',
    mail('Reçu', 'Le {{day}}.'),
    'place-unknown',
    5,
    'Écrivez « {day} »',
  ),
  wrong('a picture', mail('Reçu', '![Un mot](/a.png)'), 'image-email', 5, "ne montre pas d'image"),
]);

test.each([
  ['my-space', 'Voici votre page.', '{link}'],
  ['pair-begun', 'Bonjour {name}, {other} vous attend.', '{address}'],
  ['letter', 'Bonjour.', '{text}'],
])('%s without what it is sent for is told of', (name, text, place) => {
  const path = `fr/emails/${name}.md`;
  const files = (body: string) => ({
    [path]: mail('Voici', body),
    [`en/emails/${name}.md`]: mail('Here', `${text}\n\n${place}`),
  });
  expect(faultsWith(files(`${text}\n\n${place}`))).toEqual([]);
  expect(faultsWith(files(text)).map((fault) => plain(sayFault(fault, 'fr')))).toEqual([
    expect.stringContaining(`« ${place} » ne paraît nulle part`),
  ]);
});

test.each([
  '[Ouvrir](https://{link})',
  '[Ouvrir](http://{link})',
  '[Ouvrir](mailto:{link})',
  '[Ouvrir](www.{link})',
  '[Ouvrir](/{link})',
  '[Ouvrir]({link}?de=moi)',
  '[Ouvrir]({link}/)',
  'https://{link}',
])('an address in braces that something was added to is told: %s', (text) => {
  const files = {
    'fr/emails/my-space.md': mail('Voici', text),
    'en/emails/my-space.md': mail('Here', '[Open]({link}), or {link}. <{link}>'),
  };
  expect(faultsWith(files).map((fault) => plain(sayFault(fault, 'fr')))).toEqual([
    expect.stringMatching(/une adresse entière.*Écrivez « \{link\} »/),
  ]);
});

test('a text that is never sent is told of by its name', () => {
  const files = {
    'fr/emails/recu.md': mail('Reçu', 'Bien.'),
    'en/emails/recu.md': mail('Got', 'It.'),
  };
  expect(faultsWith(files).map((fault) => plain(sayFault(fault, 'fr')))).toEqual(
    Array(2).fill(expect.stringContaining("Aucun e-mail ne s'appelle « recu »")),
  );
});

test('a mail is plain Markdown: one in MDX is called by its wrong ending', () => {
  const [fault] = faultsWith({ 'fr/emails/receipt.mdx': mail('Reçu', 'Bien.') });
  expect(fault).toMatchObject({ file: 'fr/emails/receipt.mdx', severity: 'error' });
});
