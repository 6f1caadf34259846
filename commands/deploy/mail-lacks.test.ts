import { expect, test } from 'vitest';
import { sayLack } from './lack-words.ts';
import { type MailSettings, mailLacks, secretOf } from './mail-lacks.ts';

const carrier = 'mail_carrier: { name: "Scaleway SAS", address: "Paris" }\n';
const codes = (settings: MailSettings, site = carrier) =>
  mailLacks(settings, 'content/site.yaml', `name: "Binôme"\n${site}`).map(({ code }) => code);

const scaleway = { MAIL_DRIVER: 'scaleway', MAIL_FROM: 'a@b.fr', SCALEWAY_PROJECT_ID: 'p' };

test('a site without mail lacks none, as long as it names nobody who carries it', () => {
  expect(codes({}, '')).toEqual([]);
  expect(codes({})).toEqual(['mail-none']);
});

test('who carries mail is named wherever mail is sent', () => {
  expect(codes(scaleway)).toEqual([]);
  expect(codes(scaleway, '')).toEqual(['mail-carrier']);
  const lack = { code: 'mail-carrier', file: 'content/site.yaml', line: 1 } as const;
  for (const language of ['fr', 'en'] as const)
    expect(sayLack(lack, language)).toContain('\nmail_carrier:\n  name: "');
});

test.each<[string, MailSettings]>([
  ['a project', { MAIL_DRIVER: 'scaleway', MAIL_FROM: 'a@b.fr' }],
  ['a sender', { ...scaleway, MAIL_FROM: '' }],
  ['a binding', { MAIL_DRIVER: 'cloudflare', MAIL_FROM: 'a@b.fr' }],
  ['a host', { MAIL_DRIVER: 'smtp', MAIL_FROM: 'a@b.fr' }],
  ['a driver that exists', { MAIL_DRIVER: 'pigeon', MAIL_FROM: 'a@b.fr' }],
])('a deploy is refused that lacks %s', (_, settings) => {
  expect(codes(settings)).toEqual(['mail']);
});

test('the driver of one’s own machine is never deployed', () => {
  expect(codes({ MAIL_DRIVER: 'local' })).toEqual(['mail-local']);
});

test('whole settings are accepted, also those of drivers that this build leaves out', () => {
  expect(
    codes({ MAIL_DRIVER: 'smtp', MAIL_FROM: 'a@b.fr', SMTP_HOST: 'm', SMTP_USER: 'u' }),
  ).toEqual([]);
  expect(codes({ MAIL_DRIVER: 'cloudflare', MAIL_FROM: 'a@b.fr', EMAIL: true })).toEqual([]);
});

test('the secret that stands in no file is told of by its name', () => {
  expect(secretOf(scaleway)).toBe('SCALEWAY_SECRET_KEY');
  expect(secretOf({ MAIL_DRIVER: 'smtp', SMTP_USER: 'u' })).toBe('SMTP_PASSWORD');
  expect(secretOf({ MAIL_DRIVER: 'smtp' })).toBeUndefined();
});

test('each lack is said in both languages, with what to do', () => {
  const lacks = [
    ...mailLacks({ MAIL_DRIVER: 'scaleway' }, 'content/site.yaml', ''),
    ...mailLacks({ MAIL_DRIVER: 'local' }, 'content/site.yaml', ''),
    ...mailLacks({}, 'content/site.yaml', carrier),
  ];
  expect(lacks).toHaveLength(4);
  for (const lack of lacks) {
    expect(sayLack(lack, 'fr')).toMatch(/[Rr]etirez|[Aa]joutez|Complétez/);
    expect(sayLack(lack, 'en')).toMatch(/[Rr]emove|[Aa]dd|Complete/);
  }
  expect(sayLack(lacks[1] ?? { code: 'local' }, 'fr')).toContain('content/site.yaml:1');
});
