import { bilingual } from '../../../domain/words/bilingual.ts';

/** What somebody reads where they have their certificate made out. */
export const ownCertificateWords = bilingual({
  fr: {
    part: 'Au bout du chemin',
    thanks:
      'Vous êtes allés au terme de ce que vous aviez entrepris. Merci du temps donné : une attestation en garde la trace.',
    link: 'Votre attestation',
    heading: 'Établir votre attestation',
    what: "Une feuille A4 à imprimer : elle dit que vous avez pris part au programme, de quel côté et de quand à quand. Rien de vos échanges n'y figure.",
    readers:
      "Elle porte un numéro. Qui l'a sous les yeux peut faire confirmer, sur ce site, votre nom et ce qui est écrit ; sans le numéro, personne ne trouve rien. La coordination voit qu'elle a été établie, et à quel nom.",
    name: 'Votre nom, tel qu’il doit être imprimé',
    hint: 'Prénom et nom.',
    missing: "Écrivez le nom qui doit figurer sur l'attestation.",
    tooLong: (most: number) => `Un nom a ${most} caractères au plus.`,
    issue: "Établir l'attestation",
    again: 'Le nom est mal écrit ?',
    againText:
      "Corrigez-le : l'attestation est établie de nouveau, avec un autre numéro, et l'ancienne n'est plus confirmée.",
    correct: 'Corriger le nom',
    print:
      "Pour l'imprimer ou la garder en PDF, servez-vous de la commande « Imprimer » du navigateur.",
    check: 'Où elle se vérifie',
    back: 'Revenir au binôme',
  },
  en: {
    part: 'The end of the road',
    thanks:
      'You went all the way with what you had set out to do. Thank you for the time you gave: a certificate keeps a trace of it.',
    link: 'Your certificate',
    heading: 'Have your certificate made out',
    what: 'A sheet of A4 to print: it says that you took part in the programme, on which side, and from when to when. Nothing of what you talked about is on it.',
    readers:
      'It has a number. Whoever has it before them can have your name and what it says confirmed on this site; without the number nobody finds anything. The coordinator sees that it was made out, and in which name.',
    name: 'Your name, as it is to be printed',
    hint: 'First name and surname.',
    missing: 'Write the name that is to stand on the certificate.',
    tooLong: (most) => `A name has ${most} characters at most.`,
    issue: 'Make out the certificate',
    again: 'Is the name wrong?',
    againText:
      'Correct it: the certificate is made out again with another number, and the old one is no longer confirmed.',
    correct: 'Correct the name',
    print: 'To print it, or keep it as a PDF, use your browser’s “Print” command.',
    check: 'Where it is checked',
    back: 'Back to the pair',
  },
});
