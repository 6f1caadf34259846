import { accessLine, type CoordinatorRow } from '../../../db/console/coordinators.ts';
import { roles } from '../../../db/console/tables.ts';
import { browserLimit } from '../../../domain/forms/written.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import type { Language } from '../../../domain/words/language.ts';
import { SaidWords } from '../../http/said.tsx';
import { Radio } from '../../private/radio.tsx';
import { consoleAddress } from '../address.ts';
import { longestName, type Typed } from './read.ts';
import { coordinatorsWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly programmes: readonly ProgrammeEntry[];
  /** Whose access it is; nobody's yet where somebody is invited. */
  readonly row?: CoordinatorRow | undefined;
  /** What was typed and could not be stored. */
  readonly typed?: Typed | undefined;
}

/** What stands in the fields: what was typed, else what is stored. */
function standing({ row, typed }: Props) {
  if (typed) return typed;
  const sees = row && (row.programmes === null ? ('all' as const) : ('some' as const));
  return {
    ...{ email: row?.email ?? '', name: row?.name ?? '', role: row?.role, sees },
    programmes: row?.programmes ?? [],
  };
}

/** Asks whom to let in, or how far somebody is let in. */
export const AccessForm = (props: Props) => {
  const { language, programmes, row } = props;
  const words = coordinatorsWords(language);
  const { email, name, role, sees, programmes: seen } = standing(props);
  const at = row ? row.key : 'new';
  return (
    <form
      method="post"
      action={consoleAddress(language, 'coordinators/')}
      class="export access"
      novalidate
    >
      {row ? (
        <>
          <input type="hidden" name="email" value={row.email} />
          <input type="hidden" name="seen" value={accessLine(row)} />
        </>
      ) : (
        <div class="field">
          <label for="email">{words.email}</label>
          <input id="email" type="email" name="email" value={email} required autocomplete="off" />
        </div>
      )}
      <div class="field">
        <label for={`name-${at}`}>{words.name}</label>
        <input
          id={`name-${at}`}
          name="name"
          value={name}
          maxlength={browserLimit(longestName)}
          autocomplete="off"
        />
      </div>
      <fieldset>
        <legend>{words.role}</legend>
        {roles.map((each) => (
          <Radio name="role" value={each} label={words.mayDo[each]} checked={each === role} />
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.sees}</legend>
        <Radio name="sees" value="all" label={words.all} checked={sees === 'all'} />
        <Radio name="sees" value="some" label={words.some} checked={sees === 'some'} />
        <div class="boxes">
          {programmes.map(({ id, name: called }) => (
            <label class="radio">
              <input type="checkbox" name="programmes" value={id} checked={seen.includes(id)} />
              <SaidWords words={called} language={language} />
            </label>
          ))}
        </div>
      </fieldset>
      <p class="go">
        <button type="submit" name="does" value={row ? 'change' : 'add'}>
          {row ? words.save : words.add}
        </button>
        {row && (
          <button type="submit" name="does" value="withdraw" class="quiet">
            {words.withdraw}
          </button>
        )}
      </p>
      {row && <p class="hint">{words.withdrawHint}</p>}
    </form>
  );
};
