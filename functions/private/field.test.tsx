import { expect, test } from 'vitest';
import { Field } from './field.tsx';

const field = (more: { fault?: string; faultElsewhere?: string }) =>
  String(
    <Field
      id="code"
      label="Code"
      hint="Eight letters"
      control={(ties) => <input {...ties} name="code" />}
      {...more}
    />,
  );

test('a control is tied to its label and its hint', () => {
  const html = field({});
  expect(html).toContain('<label for="code">Code</label>');
  expect(html).toContain('<p class="hint" id="code-hint">Eight letters</p>');
  expect(html).toContain('<input id="code" aria-describedby="code-hint" name="code"/>');
});

test('a fault is read out at once, and belongs to its control', () => {
  const html = field({ fault: 'Used <already>' });
  expect(html).toContain('id="code-error" role="alert">Used &lt;already&gt;</p>');
  expect(html).toContain('aria-describedby="code-hint code-error" aria-invalid="true"');
});

test('a fault that is said elsewhere describes the control without making it wrong', () => {
  const html = field({ faultElsewhere: 'decision-error' });
  expect(html).toContain('aria-describedby="code-hint decision-error" name');
  expect(html).not.toContain('alert');
});
