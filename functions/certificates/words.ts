import { bilingual } from '../../domain/words/bilingual.ts';

/** What a certificate says, and what is said where one is checked. */
export const certificateWords = bilingual({
  fr: {
    title: 'Attestation',
    /** Between the title and the name. */
    attests: (house: string) => `${house} atteste que`,
    did: {
      mentor: (programme: string) =>
        `a donné de son temps comme mentor dans le programme « ${programme} ».`,
      mentee: (programme: string) =>
        `a suivi jusqu'à son terme le programme de mentorat « ${programme} », avec l'appui d'un mentor.`,
    },
    from: 'Du',
    until: 'Au',
    issued: (day: string) => `Établie le ${day}.`,
    number: 'Numéro',
    checkAt: (address: string) => `À vérifier sur ${address}`,
    heading: 'Vérifier une attestation',
    intro:
      "Recopiez le numéro imprimé au bas de l'attestation : cette page dit ce que nous avons attesté, et au nom de qui.",
    field: "Numéro de l'attestation",
    hint: (length: number) => `${length} caractères, par groupes de quatre.`,
    check: 'Vérifier',
    malformed: (length: number) =>
      `Un numéro d'attestation a ${length} caractères, chiffres et lettres. Recopiez-le tel qu'il est imprimé.`,
    unknown:
      "Nous n'avons aucune attestation sous ce numéro. Vérifiez que vous l'avez bien recopié. Il se peut aussi qu'elle ait été établie de nouveau, sous un autre numéro, ou que la personne ait fait effacer ses données : demandez-le-lui.",
    genuine: 'Cette attestation est authentique. Voici ce qui y est écrit, mot pour mot.',
    another: 'Vérifier une autre attestation',
  },
  en: {
    title: 'Certificate',
    attests: (house) => `${house} certifies that`,
    did: {
      mentor: (programme) => `gave their time as a mentor in the programme “${programme}”.`,
      mentee: (programme) =>
        `completed the mentoring programme “${programme}”, with the support of a mentor.`,
    },
    from: 'From',
    until: 'To',
    issued: (day) => `Issued on ${day}.`,
    number: 'Number',
    checkAt: (address) => `Check it at ${address}`,
    heading: 'Check a certificate',
    intro:
      'Copy the number printed at the foot of the certificate: this page says what we certified, and for whom.',
    field: 'Number of the certificate',
    hint: (length) => `${length} characters, in groups of four.`,
    check: 'Check',
    malformed: (length) =>
      `The number of a certificate has ${length} characters, figures and letters. Copy it as it is printed.`,
    unknown:
      'We have no certificate with this number. Make sure that you copied it correctly. It may also have been issued again under another number, or its holder may have had their data erased: ask them.',
    genuine: 'This certificate is genuine. This is what it says, word for word.',
    another: 'Check another certificate',
  },
});
