import { describe } from 'vitest';
import { type Mistake, saysOnly } from './testing/expectations.ts';
import { inText } from './testing/in-markdown.ts';

const links: readonly Mistake[] = [
  inText(
    'a space after the protocol',
    '[x](https:// a.org)',
    'link-blank',
    '« [x](https://a.org) »',
  ),
  inText(
    'an address before its text',
    '(/charte/)[la charte]',
    'link-swapped',
    '« [la charte](/charte/) »',
  ),
  inText(
    'an address for a text',
    '[/charte/](la charte)',
    'link-swapped',
    '« [la charte](/charte/) »',
  ),
  inText('a link left open', 'Voir [x](/charte/ ici.', 'link-open', 'Écrivez « [x](/charte/) »'),
  inText('a space inside a link', '[x] (/charte/)', 'link-gap', 'Écrivez « [x](/charte/) »'),
  inText('a link the wrong way round', '(x)[/charte/]', 'link-swapped', '« [x](/charte/) »'),
  inText(
    'a whole address the wrong way round',
    '(x)[https://a.org]',
    'link-swapped',
    '« [x](https://a.org) »',
  ),
  inText(
    'a link with a space in its path',
    '[x](/code de conduite/)',
    'link-blank',
    '« [x](/code-de-conduite/) »',
  ),
  inText(
    'an address elsewhere with a space',
    '[x](https://a.org/mon plan.html)',
    'link-blank',
    'mon%20plan',
  ),
  inText(
    'a space after mailto:',
    '[x](mailto: jean@a.org)',
    'link-blank',
    '« [x](mailto:jean@a.org) »',
  ),
  inText(
    'a picture with a space in its name',
    '![x](ma photo.jpg)',
    'image-blank',
    '« ![x](ma-photo.jpg) »',
  ),
  inText('an address with one slash', '[x](http:/a.org)', 'link-outside', '« https://a.org »'),
  inText(
    'a protocol with its letters swapped',
    '[x](htpp://a.org)',
    'link-outside',
    '« https://a.org »',
  ),
  inText(
    'an address without its protocol',
    '[x](www.a.org)',
    'link-outside',
    '« https://www.a.org »',
  ),
  inText(
    'an e-mail address as a link',
    '[écrire](jean@exemple.fr)',
    'link-email',
    '« mailto:jean@exemple.fr »',
  ),
  inText(
    'a link to a file beside the text',
    '[x](Mon plan.pdf)'.replace(' ', '%20'),
    'link-file',
    '« /mon-plan.pdf »',
  ),
  inText('a link to a missing file', '[x](/plan.pdf)', 'link-file', 'site/public'),
  inText('a link by a reference to nothing', '[texte][là]', 'link-reference', '[texte](adresse)'),
  inText('a bracket left open', 'Voir [texte ici.', 'bracket-open', '« [texte ici. »'),
  inText(
    'a bracket that was never opened',
    'Voir texte](/charte/)',
    'bracket-open',
    'Ajoutez celui',
  ),
  inText('words between brackets alone', 'Venez le [date].', 'bracket-alone', '« [date] »'),
  inText(
    'a link text that says nothing',
    '[cliquez ici](/charte/)',
    'link-vague',
    'Nommez la page',
  ),
  inText('a note that is not there', 'Vu[^2].', 'footnote-missing', '« [^2] »'),
  inText('an anchor that is no text', '[x](#entr%E9e)', 'link-anchor', '« #entr%E9e »'),
  inText(
    'a picture with a stray per cent sign',
    '![x](remise-10%.png)',
    'image-missing',
    'introuvable',
  ),
];

describe('links that are none', () => saysOnly(links));
