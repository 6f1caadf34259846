const middle = '00001000-0000-4000-8000-';

/** Whose pages are opened: somebody in the middle of the crowd, who has sent fifteen forms a year for two years. */
export const oneOfThem = {
  person: `${middle}aaaaaaaaaaaa`,
  application: `${middle}000000000000`,
  message: `${middle}000000000000-receipt`,
  pair: `${middle}ffffffffffff`,
  /** Where they stand as a mentee, accepted. */
  place: '00000000-0000-4000-8000-cccccccccccc',
  email: `anna.${0x1000}@example.org`,
} as const;

/** Somebody who applied once, as most did. */
export const anybody = '00001001-0000-4000-8000-aaaaaaaaaaaa';

/** Where a mentee stands who is ready to be paired. */
export const ready = '000007d7-0000-4000-8000-bbbbbbbbbbbb';

const application = "printf('%08x-0000-4000-8000-dddddddddddd', one.key)";
const participation = "printf('%08x-0000-4000-8000-cccccccccccc', one.key)";

/** What they leave besides: a place as mentee in two programmes, thirty forms, a long history, notes and mails; and those who look after them. Some of the crowd are ready to be paired. */
export const muchOfOne = `
insert into participations (id, person, programme, role, standing, application, words, applied_at, changed_at)
select ${participation}, people.id, one.value, 'mentee', 'accepted', ${application}, words, :now, :now
from json_each(:programmes) as one, people where people.id = :person and one.key < 2
on conflict do nothing;

insert into submissions (id, form, version, programme, language, status, words, answers, received_at, purge_at, participation)
select ${application}, form, version, one.value, language, 'accepted', words, answers, :now, purge_at, ${participation}
from json_each(:programmes) as one, submissions
where submissions.id = :application and exists (select 1 from participations where id = ${participation});

insert into submissions (id, form, version, programme, language, status, words, answers, received_at, purge_at)
with recursive n(i) as (select 1 union all select i + 1 from n where i < 27)
select printf('%08x-0000-4000-8000-eeeeeeeeeeee', i), form, version, programme, language, 'new', words, answers,
  received_at + i * 1000, purge_at
from n, submissions where submissions.id = :application;

insert into events (participation, at, who, what)
select participations.id, :now + key, 'local', value
from participations, json_each('["accept","prepare","be_ready","prepare","be_ready"]') where person = :person;

insert into interviews (participation, at, who, note)
select id, :now, 'local', 'Entretien : curieuse, disponible le jeudi.' from participations where person = :person;

insert into messages (key, recipient, recipient_key, person, programme, language, name, subject, plain, html,
  state, due, since, stored_at)
select submissions.id || '-accepted', email, address_key, people.id, programme, 'fr', 'accepted',
  'Votre candidature est acceptée', :text, '<p>' || :text || '</p>', 'sent', :now, :now, :now
from people, submissions
where people.id = :person and participation in (select id from participations where person = :person);

insert into coordinators (key, email, role, invited_by, invited_at)
select printf('c%d@example.org', value), printf('c%d@example.org', value), 'coordinator', 'local', :now
from json_each('[1,2,3,4,5,6,7,8,9,10]');

update participations set standing = 'ready'
where rowid between 1001 and 3000 and standing = iif(role = 'mentor', 'waiting', 'accepted');
`;
