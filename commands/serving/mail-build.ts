/**
 * What the bundler is told so that the Worker can send mail by a driver: only `smtp` brings nodemailer,
 * and what it needs of Node.
 */
export const wordsForMail = (driver: string | undefined): readonly string[] =>
  driver === 'smtp'
    ? [
        ...['--alias', '#smtp:./functions/mail/drivers/smtp.ts'],
        ...['--compatibility-flags', 'nodejs_compat'],
      ]
    : [];
