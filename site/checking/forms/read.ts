import { type Form, formFile } from '../../../domain/forms/definition.ts';
import { isApplication } from '../../../domain/forms/does.ts';
import { everyObjectHas } from '../../../domain/forms/names.ts';
import type { Option } from '../../../domain/forms/question.ts';
import { windowsOf } from '../../../domain/programmes/phase.ts';
import type { Programme } from '../../../domain/programmes/programme.ts';
import { dayOf } from '../../../domain/words/day.ts';
import { type Language, languages } from '../../../domain/words/language.ts';
import { type Fault, isError } from '../faults/fault.ts';
import { failed } from '../guarded.ts';
import { asName } from '../nearest/nearest.ts';
import { spokenPart } from '../reading/spoken.ts';
import { readShape } from '../shape/shape.ts';
import { languagesMissing } from '../shape/translations.ts';
import { faultAt, readYaml, type Source } from '../source/source.ts';
import { valueAt } from '../source/where.ts';
import { draftOf } from './draft.ts';
import { limitFaults } from './limit-rules.ts';
import { doesFaults } from './meaning-rules.ts';
import { questionFaults } from './question-rules.ts';
import { quizFaults } from './quiz-rules.ts';
import { showIfFaults } from './show-if-rules.ts';

/** What a form is read against. */
export interface Surroundings {
  /** The programmes of the site, in their order: they fill in `options: programmes`. */
  readonly programmes: readonly (Pick<Programme, 'id' | 'name'> &
    Partial<Pick<Programme, 'dates'>>)[];
  /** The languages of the site; all unless said. */
  readonly spoken?: readonly Language[];
  /** The moment of reading; with it, dates already past are noted. */
  readonly now?: Date | undefined;
}

/** A form as read: all its faults, and the form itself when none of them is an error. */
export interface ReadForm {
  readonly form: Form | undefined;
  readonly faults: readonly Fault[];
  readonly source: Source;
}

/** Scoring can only be reckoned where nothing that counts is wrong. */
const counts =
  /(?:^| › )(?:id|kind|options|points|from|to|reverse|counts_for|at_most|optional|show_if|dimensions|results)(?: › |$)/;

/** Reads a form; where the reading itself fails, that is its one fault. */
export function readForm(file: string, text: string, surroundings: Surroundings): ReadForm {
  try {
    return readSoundly(file, text, surroundings);
  } catch {
    return { form: undefined, faults: [failed(file, 1)], source: readYaml(file, '{}') };
  }
}

/** Reads `content/forms/<id>.yaml`, refusing with file, line, question and remedy whatever is wrong with it. */
function readSoundly(
  file: string,
  text: string,
  { programmes, spoken = languages, now }: Surroundings,
): ReadForm {
  const source = spokenPart(readYaml(file, text), spoken);
  const shape = readShape(source, formFile());
  const draft = draftOf(source.value);
  const ids = programmes.map(({ id }) => id);
  const today = now && dayOf(now.getTime());
  const own = [
    ...questionFaults(source, draft, ids.length, today),
    ...limitFaults(source, draft, today),
    ...showIfFaults(source, draft, ids),
    ...doesFaults(source, draft),
    ...languagesMissing(source, spoken),
  ];
  const isSound =
    source.brokenAt === undefined &&
    ![...shape.faults, ...own].some(({ where }) => counts.test(where));
  const id = idOf(file);
  const all = [
    ...nameFaults(source, id),
    ...shape.faults,
    ...own,
    ...quizFaults(source, draft, isSound, ids),
    ...blankFaults(source),
  ];
  const faults =
    source.brokenAt === undefined
      ? all
      : all.filter(({ line }) => line <= (source.brokenAt ?? line));
  const form =
    shape.value && !faults.some(isError) ? filled({ ...shape.value, id }, programmes) : undefined;
  return { form, faults, source };
}

const idOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
const endings = /(?:\.(?:ya?ml|txt))+$/i;

function nameFaults(source: Source, id: string): Fault[] {
  const said = (code: Fault['code'], nearest?: string): Fault[] => [
    { ...faultAt(source, [], code, { found: id, nearest }), line: 1, column: 1 },
  ];
  if (!/^[a-z][a-z0-9-]*$/.test(id)) {
    const name = asName(id.replace(endings, ''), '-');
    return said('form-name', /^\d/.test(name) ? `formulaire-${name}` : name);
  }
  return everyObjectHas(id) ? said('name-reserved') : [];
}

/** Braces in the next step's text that nothing will replace. */
const blankFaults = (source: Source): Fault[] =>
  [
    ['next_step', 'text'],
    ['next_step', 'text', 'fr'],
    ['next_step', 'text', 'en'],
  ].flatMap((path) => {
    const text = valueAt(source.value, path);
    const blanks = typeof text === 'string' ? [...text.matchAll(/\{[^}]*\}/g)] : [];
    return blanks
      .filter(([blank]) => blank !== '{date}')
      .map(([blank]) => faultAt(source, path, 'blank-unknown', { found: blank }));
  });

/** On what days a programme can be chosen, and from which of them on one waits. */
const daysToApply = (
  { after_close }: Form,
  { open, closed }: ReturnType<typeof windowsOf>,
): Partial<Pick<Option, 'window' | 'waitsFrom'>> =>
  after_close === 'waiting_list'
    ? { window: { from: open.from, until: closed.until }, waitsFrom: open.until }
    : { window: open };

/**
 * The form with one option a programme wherever it asks for that. Whoever applies can choose one only
 * while its applications are open.
 */
function filled(form: Form, programmes: Surroundings['programmes']): Form {
  const options = programmes.map(({ id, name, dates }) => ({
    ...{ value: id, label: name },
    ...(dates && isApplication(form.does) ? daysToApply(form, windowsOf(dates)) : {}),
  }));
  return {
    ...form,
    pages: form.pages.map((page) => ({
      ...page,
      questions: page.questions.map((question) =>
        'options' in question && question.options === 'programmes'
          ? { ...question, options }
          : question,
      ),
    })),
  };
}
