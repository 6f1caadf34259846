import { expect, test } from 'vitest';
import { asPassage, render } from './render.ts';
import { hasSlots, slotFor } from './slots.ts';

const template = {
  subject: 'Reçu : {form}',
  plain: 'Bonjour {name},\n\n{next_step}\n\n{link}\n',
  html: '<p>Bonjour {name},</p>\n<p>{next_step}</p>\n<p><a href="{link}">Ouvrir</a></p>',
};

test('places are filled: texts escaped in HTML, whole paragraphs as they were built', () => {
  const next = { plain: 'Deux.\n\nTrois.', html: '<p>Deux.</p>\n<p>Trois.</p>' };
  expect(
    render(template, { form: 'A & B', name: '<b>"Zoé"</b>', next_step: next, link: '' }),
  ).toEqual({
    subject: 'Reçu : A & B',
    plain: 'Bonjour <b>"Zoé"</b>,\n\nDeux.\n\nTrois.\n\n',
    html: '<p>Bonjour &lt;b&gt;&quot;Zoé&quot;&lt;/b&gt;,</p>\n<p>Deux.</p>\n<p>Trois.</p>\n<p><a href="">Ouvrir</a></p>',
  });
});

test('bad input: a line break in a value makes no second header of a subject', () => {
  const { subject } = render(template, { form: 'Contact\r\nBcc: all@example.org' });
  expect(subject).toBe('Reçu : Contact Bcc: all@example.org');
});

test('no-break spaces of a subject and of its values stay where typography put them', () => {
  const wide = { ...template, subject: 'Reçu\u00a0:  {form}' };
  const { subject } = render(wide, { form: 'Une question\u202f?\tOui' });
  expect(subject).toBe('Reçu\u00a0: Une question\u202f? Oui');
});

test('what a value contains is not filled again', () => {
  const { plain, html } = render(template, { name: '{form}', form: 'secret', next_step: '{name}' });
  expect(plain + html).not.toContain('secret');
});

test('only the house asks for a secret: whoever is called by a slot gets none', () => {
  const slot = slotFor('link', '17b0');
  const forged = render(template, { name: slot, form: slot, next_step: slot });
  expect(Object.values(forged).some(hasSlots)).toBe(false);
  const own = render(
    template,
    { name: 'Zoé' },
    { link: `https://site.example/lien/#17b0.${slot}` },
  );
  expect([hasSlots(own.plain), hasSlots(own.html), hasSlots(own.subject)]).toEqual([
    true,
    true,
    false,
  ]);
});

test('replacement signs in a value are text', () => {
  expect(render(template, { name: "$& $1 $' $`", form: '$&' }).plain).toContain(
    "Bonjour $& $1 $' $`,",
  );
});

test('a place that stays empty leaves no blank and no hole', () => {
  const { plain, html } = render(template, { form: 'Contact' });
  expect(plain).toBe('Bonjour,\n\n');
  expect(html).toBe('<p>Bonjour,</p>\n\n<p><a href="">Ouvrir</a></p>');
});

test('what a coordinator adds is paragraphs, and nothing of it is markup or a slot', () => {
  const typed = `Bravo !\nÀ lundi.\n\n\n<b>${slotFor('link', '17b0')}</b>\n`;
  const { plain, html } = asPassage(typed);
  expect(plain).toBe('Bravo !\nÀ lundi.\n\n<b>(secret:link:17b0)</b>');
  expect(html).toBe('<p>Bravo !<br>À lundi.</p>\n<p>&lt;b&gt;(secret:link:17b0)&lt;/b&gt;</p>');
  expect(asPassage(' \n ')).toEqual({ plain: '', html: '' });
});
