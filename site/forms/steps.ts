import { addresses } from '../../domain/addresses.ts';
import { formAddress, type Step, stepsOf } from '../../domain/forms/address.ts';
import type { Form } from '../../domain/forms/definition.ts';
import type { Language } from '../../domain/words/language.ts';
import { shippedForms } from './shipped.ts';

/** Every step of every form in a language, as Astro's `getStaticPaths` wants them. */
export const formSteps = (language: Language) =>
  shippedForms().flatMap((form) =>
    stepsOf(form).map((step) => {
      const address = formAddress(form, language, step);
      return {
        params: { step: address.slice(addresses.forms[language].length, -1) },
        props: { form, language, step } satisfies { form: Form; language: Language; step: Step },
      };
    }),
  );
