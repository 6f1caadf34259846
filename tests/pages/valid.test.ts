import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { builtPages } from './built.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How the build writes HTML, not whether it is right.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    // The honeypot's container is hidden from screen readers on purpose, its field cannot be reached by the keyboard.
    'hidden-focusable': ['error', { excludeTabIndex: true }],
    // A telephone number in a sentence needs no no-break spaces from us: typography sets them.
    'tel-non-breaking': 'off',
    'no-inline-style': 'error',
    'require-sri': 'off',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
  },
});

describe('every built page', () => {
  for (const page of builtPages())
    test(`${page.address} is valid HTML`, async () => {
      const report = await validator.validateString(page.html, page.file);
      const faults = report.results.flatMap((result) =>
        result.messages.map(
          (each) => `${each.line}:${each.column} ${each.ruleId}: ${each.message}`,
        ),
      );
      expect(faults).toEqual([]);
    });
});
