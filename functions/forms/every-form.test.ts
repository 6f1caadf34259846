import { beforeEach, describe, expect, test } from 'vitest';
import { formAddress } from '../../domain/forms/address.ts';
import { partByReader } from '../../domain/forms/readers.ts';
import { languages } from '../../domain/words/language.ts';
import { builtForms } from '../../tests/support/built-forms.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { env } from '../../tests/support/worker/visitor.ts';
import { walk } from '../../tests/support/worker/walk.ts';

const forms = builtForms;

beforeEach(() => env.DB.exec('delete from submissions'));

describe.each(forms.map(({ form }) => form))('$id', (form) => {
  test.each(
    languages.flatMap((language) => [
      { language, manner: 'first' as const },
      { language, manner: 'last' as const },
    ]),
  )(
    'answered page by page in $language, $manner options, becomes one row with what was sent',
    async ({ language, manner }) => {
      const answers = answersTo(form, manner);
      const { pages, end } = await walk(form, formAddress(form, language), answers);
      expect(pages.map(({ status, errors }) => ({ status, errors }))).toEqual(
        pages.map(() => ({ status: 200, errors: {} })),
      );
      expect(end.status).toBe(303);
      const { results } = await env.DB.prepare('select * from submissions').all();
      expect(results).toHaveLength(1);
      const [row] = results;
      const parted = partByReader(form, answers);
      expect(JSON.parse(String(row?.['answers']))).toEqual(parted.coordinator);
      expect(JSON.parse(String(row?.['pair_answers'])) ?? {}).toEqual(parted.pair);
      expect(row).toMatchObject({ form: form.id, language, programme: answers['programme'] ?? '' });
    },
  );
});
