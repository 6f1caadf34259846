import type { NewMessage } from '../../../domain/messages/message.ts';

/** A message as tests send it. */
export const message = (more: Partial<NewMessage> = {}): NewMessage => ({
  ...{ key: 'a-receipt', recipient: 'zoe@example.org', person: null, programme: null },
  ...{ language: 'fr', name: 'receipt', now: Date.now() },
  subject: 'Bien reçu : Écrire à la coordination',
  plain: 'Bonjour Zoé,\n\nà bientôt.\n',
  html: '<p>Bonjour Zoé,</p>\n<p>à bientôt.</p>',
  ...more,
});
