import { readForm } from '../../site/checking/forms/read.ts';
import { formHead, question } from '../../site/checking/testing/sound-content.ts';

const limits = `opens: 2027-01-11
closes: 2027-02-05
after_close: waiting_list
when_closed: { fr: "Le prochain est **en mars**.", en: "The next one is **in March**." }
places: 20
waiting_list: true
when_full: { fr: "Quelques-uns se désistent.", en: "Some drop out." }
`;

const text = formHead.replace('pages:', `${limits}pages:`) + question('email', 'email');

/** A form with every key about its days and places. */
export const limitedForm = readForm('forms/dejeuner.yaml', text, { programmes: [] }).form;
