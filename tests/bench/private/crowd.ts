const nth = (end: string): string => `printf('%08x-0000-4000-8000-${end}', i)`;
const application = nth('000000000000');
const person = nth('aaaaaaaaaaaa');
const participation = nth('bbbbbbbbbbbb');
const pair = nth('ffffffffffff');

const numbers = 'with recursive n(i) as (select 1 union all select i + 1 from n where i < :count)';
const programme = "json_extract(:programmes, '$[' || (i % json_array_length(:programmes)) || ']')";
const email = "printf('anna.%d@example.org', i)";
const name = "printf('Anna Martin %d', i)";
const words = "printf(' anna%c martin%d anna.%d@example.org', 97 + i % 26, i % 50, i)";
const decided = (not: string): string =>
  `case when i % 10 < 6 then '${not}' when i % 10 = 7 then 'accepted' else 'waiting' end`;

/**
 * What so many people leave, as copies of one application: themselves, where they stand, what they sent,
 * what happened to it, mail, pairs of theirs, guests, and lines in the journal.
 */
export const crowd = `
insert into people (id, address_key, email, name, language, words, created_at)
${numbers} select ${person}, ${email}, ${email}, ${name}, 'fr', ${words}, i from n;

insert into participations (id, person, programme, role, standing, application, words, applied_at, changed_at)
${numbers} select ${participation}, ${person}, ${programme}, iif(i % 5 < 2, 'mentor', 'mentee'),
  ${decided('applied')}, ${application}, ${words}, :now - i * 1000, :now
from n;

insert into submissions (id, form, version, programme, language, status, attention, asks_answer, suspicion,
  words, answers, pair_answers, received_at, purge_at, participation)
${numbers} select ${application}, form, version, ${programme}, language, ${decided('new')},
  i % 20 = 0, i % 20 = 0, case when i % 50 = 0 then 'haste' end,
  ${words}, json_set(answers, :email, ${email}, :name, ${name}),
  pair_answers, received_at - i * 1000, purge_at, ${participation}
from n, submissions where id = :copied;

insert into events (participation, at, who, what)
${numbers} select ${participation}, :now + key, 'local', value
from n, json_each('["accept","prepare","be_ready"]');

insert into messages (key, recipient, recipient_key, person, programme, language, name, subject, plain, html,
  state, due, since, stored_at)
${numbers} select ${application} || '-receipt', ${email}, ${email}, ${person}, ${programme}, 'fr', 'receipt',
  'Votre envoi est arrivé', :text, '<p>' || :text || '</p>',
  case i % 50 when 0 then 'undelivered' when 1 then 'due' else 'sent' end, :now + i, :now, :now - i * 1000
from n;

insert into pairs (id, programme, mentor, mentee, state, word, made_by, made_at, changed_at)
${numbers} select ${pair}, ${programme}, ${participation}, ${participation.replace(', i)', ', i + 2)')},
  iif(i % 10 = 1, 'announced', 'active'), 'Les mêmes objectifs.', 'local', :now - i * 1000, :now - i * 1000
from n where i % 5 = 1 and i + 2 < :count;

insert into pair_events (pair, at, who, what)
select id, :now, 'local', 'announce' from pairs;

insert into invitations (id, address_key, email, programme, role, language, word, who, sent_at, times)
${numbers} select ${pair}, printf('guest.%d@example.org', i), printf('guest.%d@example.org', i), ${programme},
  'mentor', 'fr', '', 'local', :now - i * 1000, 1
from n where i % 5 = 0;

insert into audit (at, who, action, subject)
${numbers} select :now + i, 'local', iif(i % 100 = 0, 'let-in', 'list'), 'people' from n;
`;
