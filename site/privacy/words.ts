import { bilingual } from '../../domain/words/bilingual.ts';

/** The words of the privacy notice. */
export const privacyWords = bilingual({
  fr: {
    title: 'Vos données',
    description:
      'Ce que les formulaires demandent, pourquoi, qui lit vos réponses, combien de temps elles sont gardées, et vos droits.',
    lead: "Nous demandons ce qu'il faut pour former de bons binômes, et rien de plus. Aucune publicité, aucune mesure d'audience, aucun service tiers dans ces pages.",
    controller: 'Qui est responsable',
    write: 'Pour toute question sur vos données',
    forms: 'Formulaire par formulaire',
    formsIntro: 'Ce tableau est tiré des formulaires eux-mêmes : il change quand ils changent.',
    form: 'Formulaire',
    why: 'Pourquoi',
    basis: 'Base légale',
    kept: 'Durée',
    readers: 'Qui les lit',
    readBy: {
      coordinator: 'la coordination',
      pair: 'votre binôme',
      totals: 'certaines réponses : comptées sans nom',
      ifAgreed: "d'autres, si vous l'acceptez",
      enrols: 'votre nom, votre adresse et ce que vos réponses ont en commun : votre binôme',
    },
    onlyIfAsked: "rien n'est gardé, sauf à votre demande",
    months: (months: number) => (months === 1 ? 'un mois' : `${months} mois`),
    bases: {
      consent: 'consentement',
      legitimate_interest: 'intérêt légitime',
      contract: 'engagement réciproque',
    },
    totals: 'Les réponses comptées sans votre nom',
    totalsText:
      "Certaines réponses ne servent qu'à des totaux. Elles ne sont jamais enregistrées avec les autres : un compteur augmente d'une unité, et c'est tout. Ces totaux ne s'affichent qu'à partir de cinq réponses. Comme rien ne les relie à vous, elles ne peuvent être ni retrouvées ni effacées une à une.",
    where: 'Où sont vos données',
    whereText: (host: string) =>
      `Elles sont enregistrées dans une base hébergée dans l'Union européenne par ${host}, qui agit pour notre compte. Cette société étant établie aux États-Unis, un accès depuis ce pays est encadré par les clauses contractuelles types de la Commission européenne.`,
    nobodyElse: "Personne d'autre ne les reçoit.",
    onlyCarrier: (carrier: string) =>
      `Personne d'autre ne les reçoit, hormis ${carrier} pour les e-mails que nous vous envoyons.`,
    mail: 'Les e-mails que nous vous envoyons',
    mailText: (carrier: string) =>
      `Quand vous laissez une adresse dans un formulaire, nous pouvons vous y écrire : un reçu, puis ce qui concerne votre demande, et des annonces du programme si vous y participez : chacune porte un lien pour ne plus en recevoir, et votre espace le permet aussi. Ces e-mails sont transmis pour notre compte par ${carrier}. De vos réponses, ils ne contiennent que votre nom, ou pour votre binôme votre nom, votre adresse, ce que vous avez écrit pour vous présenter et ce que vos réponses ont en commun ; ni image, ni lien qui suive vos lectures. Trente jours après leur envoi, nous oublions ce qu'ils disaient et l'adresse où ils sont allés ; seul reste qu'un message est parti, pour ne pas l'envoyer deux fois. Le lien vers votre espace part quand quelqu'un le demande avec votre adresse ; il est bon quatorze jours, et nous n'en gardons pas le secret. Si vous changez d'adresse depuis votre espace, un lien part à la nouvelle, et rien ne change avant que vous l'ouvriez.`,
    applying: 'Quand vous vous inscrivez',
    applyingText:
      "Une inscription vous fait connaître de la coordination : elle vous retrouve par votre adresse, et garde votre nom, votre langue, les programmes demandés, où en est chaque participation, quand cela a changé et qui l'a décidé, et les étapes de préparation que vous cochez ou qu'elle coche. Si un entretien complète ou remplace le questionnaire, elle peut en garder une note, datée et signée ; une note corrigée ou retirée reste gardée avec ce qu'elle disait. Elle peut aussi noter que vous faites connaître le programme. Vous inscrire de nouveau au même programme remplace l'inscription précédente tant que rien n'est décidé ; la coordination peut encore lire l'ancienne. Tout cela disparaît avec votre dernière inscription, et vous pouvez en demander une copie.",
    invited: 'Quand on vous invite',
    invitedText: (days: number) =>
      `La coordination peut inviter quelqu'un à s'inscrire, par une adresse que cette personne lui a donnée ou qu'elle lui connaît. Nous gardons alors l'adresse, le programme, qui a invité et quand, et le mot qui accompagne l'e-mail. Trois e-mails partent au plus. Sans inscription, tout est effacé ${days} jours après le dernier, ou dès que vous le demandez en y répondant.`,
    asked: 'Quand on vous envoie un questionnaire',
    askedText:
      "La coordination peut vous demander de répondre à un formulaire, par un lien qui n'est qu'à vous. Nous gardons soixante jours qu'il vous a été envoyé, et quand. Il sait votre programme et votre rôle ; rien ne relie votre réponse à votre nom. La coordination voit si vous avez répondu, sauf quand des réponses sont comptées sans nom : elle ne sait alors ni qui a répondu, ni quoi.",
    paired: 'Si vous formez un binôme',
    pairedText:
      "L'autre personne lit votre nom, ce que vous avez écrit pour vous présenter, si vous l'avez fait, et, quand les binômes sont comparés d'après vos réponses, ce qu'elles ont en commun ; votre adresse, quand vous avez signé la charte tous les deux. La charte est gardée telle que chacun l'a signée, avec le nom écrit et la date. De vos séances, vous lisez tous les deux le moment, l'objectif, le lieu et les notes ; la coordination voit quand elles sont prévues, si elles ont eu lieu selon chacun, et votre retour de séance, que l'autre ne lit jamais. Votre feuille de route, vos objectifs et leurs notes, vous seuls les lisez ; une demande d'aide, elle seule. Elle voit que le binôme existe, où il en est et quand vous y écrivez quelque chose, jamais ce que vous vous dites. Au terme du binôme, vous pouvez établir une attestation : votre nom tel que vous l'écrivez, le programme, le rôle et les dates. Qui en a le numéro peut faire confirmer ici ce qu'elle dit, et rien de plus ; la coordination voit qu'elle existe, et à quel nom. Si vous effacez tout, votre nom, cette attestation et tout ce que vous y avez écrit disparaissent ; l'autre garde qu'il y a eu un binôme, sans savoir par cette page avec qui.",
    met: 'Si vous venez à une soirée de rencontres',
    metText:
      'Les personnes que vous y rencontrez lisent votre nom, sur leur page et sur les feuilles imprimées. Ce que vous dites de chaque rencontre, seules la coordination et vous-même le lisez ; elle en tire les binômes. Tout est effacé un an après la soirée, ou dès que vous effacez tout.',
    chosen: 'Si vous choisissez votre mentor, ou si l’on vous choisit',
    chosenText:
      'Une personne accompagnée lit le nom des mentors de sa courte liste, leur présentation, et ce que leurs réponses et les siennes ont en commun. Un mentor ne figure dans l’annuaire de son programme que s’il l’a voulu, et peut en sortir : les personnes accompagnées de ce programme, elles seules, y lisent aussi certaines de ses réponses, qui lui sont montrées avant. Ce que vous vous écrivez avec une demande, vous deux seuls le lisez ; la coordination voit qui a demandé à qui, et la réponse. Tout cela disparaît quand l’un des deux efface tout.',
    gathered: 'Si vous venez à un rendez-vous du programme',
    gatheredText:
      "Atelier, café ou club : la coordination peut noter que vous y étiez, pour compter les heures données ; elle seule le lit, et vous dans votre copie. C'est gardé deux ans, ou jusqu'à ce que vous effaciez tout ; seul reste alors combien de personnes étaient là. Si vous reliez votre agenda, il lit ces rendez-vous à une adresse secrète qui ne montre rien d'autre : ni votre nom, ni votre binôme, ni vos séances. Vous la remplacez ou la supprimez depuis votre espace.",
    device: 'Sur votre appareil',
    deviceText:
      "Pendant que vous remplissez un formulaire, un brouillon reste sur votre appareil ; vous pouvez l'effacer d'un geste, l'envoi l'efface, et passé quatorze jours la prochaine page de formulaire ouverte ici l'efface aussi. Un quiz n'en garde pas. Un repère, que la fermeture de l'onglet efface, distingue votre brouillon de celui d'une autre personne et, si vous revenez en arrière après l'envoi, vous ramène à votre reçu. Un cookie strictement nécessaire garde une demi-heure l'accès à ce que vous avez envoyé, et une empreinte qui évite de l'enregistrer deux fois ; un bouton y met fin. Un autre tient votre espace ouvert dans ce navigateur, trente jours au plus, ou vingt minutes sans y toucher si vous dites que d'autres s'en servent ; il disparaît quand vous refermez votre espace. Un autre, deux heures au plus, retient que vous répondez à un questionnaire par le lien reçu, pour ne pas vous redemander votre programme et votre rôle. Les derniers ne concernent que la coordination : ils tiennent sa session ouverte dans la console, douze heures au plus, reconnaissent le navigateur qui a demandé un code, vérifient qu'il accepte les cookies, et disent une fois ce qui vient d'être fait. Les pages de lecture n'en déposent aucun.",
    limit:
      "Contre les envois automatiques, l'adresse IP sert à compter les envois ; elle n'est pas enregistrée. Au-delà d'une dizaine d'envois dans une journée, une empreinte qui change chaque jour en est gardée, effacée la nuit suivante.",
    purge: 'Et après',
    purgeText:
      'Chaque nuit, ce qui a dépassé sa durée est supprimé, sans que personne ait à intervenir. Un consentement se retire à tout moment, de la façon dite ci-dessous ; ce retrait ne remet pas en cause ce qui a été fait auparavant.',
    erasedText:
      "Une réponse effacée disparaît aussitôt de notre base : ce que vous avez écrit, la note de la coordination, votre nom et votre adresse. Restent les totaux comptés sans votre nom, et une ligne dans le journal de la console : un numéro, une date, qui a effacé. Si vous effacez tout depuis votre espace, un dernier e-mail le confirme, et l'adresse où il va est effacée dans l'heure qui suit son départ. Une correction y laisse le nom de la question, la date et qui l'a faite, vous-même ou la coordination, jamais ce qui était écrit ; une copie que vous emportez y laisse sa date. Les copies de secours de l'hébergeur l'oublient en trente jours au plus. Si l'une d'elles est remise en place, ce qui avait été effacé en est effacé de nouveau dans les minutes qui suivent : pour cela, des numéros chiffrés, sans nom ni adresse, sont gardés à part trente-cinq jours.",
    rights: 'Vos droits',
    rightsText: (email: string) =>
      `Vous pouvez consulter vos données, les faire corriger ou effacer, en recevoir une copie, en limiter l'usage, vous y opposer, retirer un consentement et dire ce que vous souhaitez qu'elles deviennent après votre décès. Écrivez à ${email} : nous répondons en un mois au plus. Si la réponse ne vous convient pas, la CNIL reçoit les réclamations : www.cnil.fr, 3 place de Fontenoy, 75007 Paris.`,
    mandatory:
      'Dans chaque formulaire, ce qui ne porte pas la mention "(facultatif)" est nécessaire ; sans cela, votre envoi ne peut pas être traité. Aucune décision n\'échappe à la coordination : même un binôme longtemps silencieux ne se referme de lui-même que si, prévenue, elle ne l\'empêche pas.',
  },
  en: {
    title: 'Your data',
    description:
      'What the forms ask for, why, who reads your answers, how long they are kept, and your rights.',
    lead: 'We ask for what it takes to make good pairs, and nothing more. No advertising, no audience measurement, no third-party service on these pages.',
    controller: 'Who is responsible',
    write: 'For any question about your data',
    forms: 'Form by form',
    formsIntro: 'This table is drawn from the forms themselves: it changes when they do.',
    form: 'Form',
    why: 'Why',
    basis: 'Legal basis',
    kept: 'Kept for',
    readers: 'Read by',
    readBy: {
      coordinator: 'the coordinator',
      pair: 'your pair',
      totals: 'some answers: counted without a name',
      ifAgreed: 'others, if you agree',
      enrols: 'your name, your address and what your answers have in common: your pair',
    },
    onlyIfAsked: 'nothing is kept unless you ask for it',
    months: (months) => (months === 1 ? 'one month' : `${months} months`),
    bases: {
      consent: 'consent',
      legitimate_interest: 'legitimate interest',
      contract: 'mutual commitment',
    },
    totals: 'Answers counted without your name',
    totalsText:
      'Some answers are only there for totals. They are never stored with the others: a counter goes up by one, and that is all. Totals are shown only from five answers upwards. As nothing links them to you, they can be neither found nor deleted one by one.',
    where: 'Where your data are',
    whereText: (host) =>
      `They are stored in a database hosted in the European Union by ${host}, acting on our behalf. As this company is established in the United States, any access from there is governed by the European Commission's standard contractual clauses.`,
    nobodyElse: 'Nobody else receives them.',
    onlyCarrier: (carrier) =>
      `Nobody else receives them, except ${carrier} for the e-mails that we send you.`,
    mail: 'The e-mails that we send you',
    mailText: (carrier) =>
      `When you leave an address in a form, we may write to it: a receipt, then what concerns your request, and announcements of the programme if you take part: each has a link by which you stop them, and so does your own space. These e-mails are carried on our behalf by ${carrier}. Of your answers they hold your name alone, or to your pair your name, your address, what you wrote to introduce yourself and what your answers have in common; no picture, and no link that follows what you read. Thirty days after they were sent we forget what they said and the address that they went to; all that stays is that a message was sent, so that it is not sent twice. The link to your own space is sent when somebody asks for it with your address; it is good for fourteen days, and we keep nothing of its secret. If you change your address from your own space, a link is sent to the new one, and nothing changes before you open it.`,
    applying: 'When you apply',
    applyingText:
      'An application makes you known to the coordinator, who finds you by your address and keeps your name, your language, the programmes you asked for, where each participation stands, when that changed and who decided it, and the steps of getting ready that you tick or that they tick. If an interview completes or replaces the questionnaire, a dated and signed note of it may be kept; a note that is corrected or taken back stays kept with what it said. The coordinator may also note that you make the programme known. Applying again to the same programme replaces the earlier application as long as nothing is decided; the coordinator can still read it. All of this goes with your last application, and you may ask for a copy of it.',
    invited: 'When you are invited',
    invitedText: (days) =>
      `The coordinator may invite somebody to apply, by an address that they gave or by which they are known. We then keep the address, the programme, who invited and when, and the word that goes with the e-mail. Three e-mails leave at most. Without an application all of it is erased ${days} days after the last one, or as soon as you ask for it in a reply.`,
    asked: 'When you are sent a questionnaire',
    askedText:
      'The coordinator may ask you to answer a form, by a link that is yours alone. For sixty days we keep that it was sent to you, and when. It knows your programme and your role; nothing joins your answer to your name. The coordinator sees whether you have answered, except where answers are counted without a name: then they know neither who answered nor what.',
    paired: 'If you form a pair',
    pairedText:
      'The other person reads your name, what you wrote to introduce yourself, if you did, and, where pairs are compared by your answers, what these have in common; your address, once both of you have signed the charter. The charter is kept as each of you signed it, with the name that was written and the date. Of your sessions both of you read the moment, the objective, the place and the notes; the coordinator sees when they are planned, whether they took place according to each of you, and your feedback, which the other never reads. Only the two of you read your roadmap, your objectives and their scores; only the coordinator reads a request for help. The coordinator sees that the pair exists, where it stands and when you write something in it, never what you say to each other. Once the pair has come to its end, you may make out a certificate: your name as you write it, the programme, the role and the dates. Whoever has its number can have what it says confirmed here, and nothing more; the coordinator sees that it exists, and in which name. If you erase everything, your name, this certificate and all that you wrote in the pair go; the other one keeps that there was a pair, without learning from that page with whom.',
    met: 'If you come to an evening of meetings',
    metText:
      'Whoever you meet there reads your name, on their page and on printed sheets. What you say of each meeting is read by you and the coordinator alone, who makes pairs of it. All of it is erased a year after the evening, or as soon as you erase everything.',
    chosen: 'If you choose your mentor, or somebody chooses you',
    chosenText:
      'A mentee reads the names of the mentors on their short list, how they introduce themselves, and what both have answered alike. A mentor stands in the directory of their programme only if they wish, and can leave it: the mentees of that programme, and they alone, also read some of the mentor’s answers there, which are shown to the mentor before. What you write to each other with a request only the two of you read; the coordinator sees who asked whom, and the answer. All of it goes when one of the two erases everything.',
    gathered: 'If you come to a gathering of the programme',
    gatheredText:
      'Workshop, coffee or club: the coordinator may note that you were there, to count the hours that were given; they alone read it, and you in your copy. It is kept for two years, or until you erase everything; all that stays then is how many people were there. If you connect your calendar, it reads these gatherings at a secret address that shows nothing else: not your name, not your pair, not your sessions. You replace or delete it from your own space.',
    device: 'On your device',
    deviceText:
      'While you fill in a form, a draft stays on your device; you can delete it with one press, sending deletes it, and after fourteen days the next form page opened here deletes it too. A quiz keeps none. A mark, which goes when the tab is closed, tells your draft from that of somebody else and, if you go back after sending, leads you to your receipt. A strictly necessary cookie keeps, for half an hour, access to what you sent, and a fingerprint that keeps it from being stored twice; a button ends it. Another keeps your own space open in this browser, for thirty days at most, or for twenty minutes without use if you say that others use it; it goes when you close your space. Another, for two hours at most, remembers that you answer a questionnaire by the link that was sent to you, so that you are not asked for your programme and your role again. The last ones concern the coordinator only: they keep them signed in to the console, for twelve hours at most, know the browser that asked for a code again, check that it takes cookies, and tell once what was just done. Pages that you only read set none.',
    limit:
      'To keep robots out, your IP address is used to count what was sent; it is not stored. Past ten or so forms in a day a fingerprint of it is kept, which changes every day and is deleted the following night.',
    purge: 'And afterwards',
    purgeText:
      'Every night, whatever has passed its time is deleted without anyone having to step in. You may withdraw a consent at any time, in the way said below; what was done before stays lawful.',
    erasedText:
      "An answer that is erased leaves our database at once: what you wrote, the coordinator's note, your name and your address. What stays are the totals counted without your name, and a line in the console's audit log: a number, a date, who erased it. If you erase everything from your own space, one last e-mail confirms it, and the address that it goes to is erased within an hour of its leaving. A correction leaves the name of the question there, the date and who made it, yourself or the coordinator, never what was written; a copy that you take leaves its date. The host's backups forget it within thirty days at most. If one of them is put back, what had been erased is erased from it again within minutes: for this, encrypted numbers, without name or address, are kept apart for thirty-five days.",
    rights: 'Your rights',
    rightsText: (email) =>
      `You may see your data, have them corrected or erased, receive a copy, restrict their use, object to it, withdraw consent, and say what should become of them after your death. Write to ${email}: we answer within a month. If the answer does not satisfy you, you may complain to your data protection authority; in France that is the CNIL, www.cnil.fr, 3 place de Fontenoy, 75007 Paris.`,
    mandatory:
      'In every form, what is not marked "(optional)" is needed; without it what you send cannot be dealt with. No decision is out of the coordinator\'s hands: even a pair that stays silent for long is closed by itself only if the coordinator, told beforehand, does not prevent it.',
  },
});
