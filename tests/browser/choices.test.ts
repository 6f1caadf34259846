import { expect, inject, test } from 'vitest';
import { newPage } from '../support/browser/browser.ts';
import { enterAt, signByKeyboard, tabTo } from '../support/browser/by-keyboard.ts';
import { localRows } from '../support/browser/local-rows.ts';
import { barePhone, enterOwn } from '../support/browser/own-page.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { scrollsSideways } from '../support/browser/watch-page.ts';

/** Somebody who chooses. */
interface Chooser {
  readonly email: string;
  readonly name: string;
}

/** A mentee asks whom they may choose, with a word; the mentor says yes, and the pair begins with both signatures. */
async function chooseAndPair({ email, name: own }: Chooser): Promise<void> {
  const mentee = await enterOwn(email);
  await mentee.goto('/mon-espace/');
  await enterAt(mentee, /Choisir un mentor/);
  // The house is shared with other tests: somebody's place may be taken by now.
  const free = mentee.locator('main li', { has: mentee.getByText('Disponible', { exact: true }) });
  const name = await free.locator('h3 a').first().innerText();
  await enterAt(mentee, name);
  expect(await mentee.innerText('main')).toContain('Ce que vous avez en commun');
  await enterAt(mentee, 'Envoyer ma demande');
  expect(await mentee.innerText('main')).toContain('Écrivez quelques mots');
  await tabTo(mentee, /text$/);
  await mentee.keyboard.type('Je reprends une équipe au printemps.');
  await enterAt(mentee, 'Envoyer ma demande');
  expect(await mentee.innerText('main')).toContain('Votre demande est partie');

  const [asked] = localRows<{ email: string }>(
    `select person.email from requests one join participations taking on taking.id = one.mentor
     join people person on person.id = taking.person
     join participations learning on learning.id = one.mentee
     join people other on other.id = learning.person
     where one.state = 'asked' and person.name = ? and other.email = ?`,
    name,
    email,
  );
  const mentor = await enterOwn(asked?.email ?? '');
  await mentor.goto('/mon-espace/');
  await enterAt(mentor, /attend(?:ent)? votre réponse/);
  await enterAt(mentor, own);
  expect(await mentor.innerText('main')).toContain('Je reprends une équipe au printemps.');
  await tabTo(mentor, /answer yes$/);
  await mentor.keyboard.press('Space');
  await enterAt(mentor, 'Répondre');
  expect(await mentor.innerText('main')).toContain('Le binôme est formé');
  await enterAt(mentor, 'Voir mon binôme');
  expect(await mentor.innerText('main')).toContain(own);
  await signByKeyboard(mentor);
  await mentee.goto('/mon-espace/');
  await enterAt(mentee, name);
  await signByKeyboard(mentee);
  expect(await mentee.innerText('main')).toContain('Votre binôme est en cours');
  await Promise.all([mentor, mentee].map((page) => page.context().close()));
}

test('à la carte, without scripts on a phone and by keyboard alone: a mentor of the directory is asked, and a yes makes the pair, which both sign', async () => {
  const [chooser] = localRows<Chooser>(
    `select person.email, person.name from participations taking
     join people person on person.id = taking.person
     where taking.programme = ? and taking.role = 'mentee' and taking.standing = 'ready'
       and not exists (select 1 from requests where mentee = taking.id)
       and not exists (select 1 from pairs where mentee = taking.id)
     order by taking.words limit 1`,
    'integration',
  );
  if (!chooser) throw new Error('nobody of the demonstration is left to choose');
  // Nobody wrote to them yet that there is a directory: they ask for a link of their own.
  const asking = await newPage(barePhone);
  await asking.goto('/mon-espace/');
  await tabTo(asking, / email$/);
  await asking.keyboard.type(chooser.email);
  await enterAt(asking, /^(?:Recevoir|Envoyer|Demander)/);
  await asking.context().close();
  await chooseAndPair(chooser);
});

test('a short list, without scripts on a phone and by keyboard alone: sent, one asked, and a yes that makes the pair, which both sign', async () => {
  const coordinator = await newPage({
    ...barePhone,
    storageState: await signIn(inject('ninthCode')),
  });
  await coordinator.goto('/console/requests/leadership/');
  expect(await scrollsSideways(coordinator)).toBe(false);
  const [drafted] = localRows<Chooser>(
    `select person.email, person.name from requests one
     join participations taking on taking.id = one.mentee join people person on person.id = taking.person
     where one.state = 'drafted' and one.programme = ? order by taking.words limit 1`,
    'leadership',
  );
  if (!drafted) throw new Error('the demonstration has no list to be read');
  expect(await coordinator.innerText('main')).toContain(drafted.name);
  await enterAt(coordinator, 'Envoyer les listes cochées');
  expect(await coordinator.innerText('main')).toContain('Les listes sont parties');
  await coordinator.context().close();

  await chooseAndPair(drafted);
});
