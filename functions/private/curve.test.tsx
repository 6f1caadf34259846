import { expect, test } from 'vitest';
import { Curve, Spark } from './curve.tsx';

const scale = { from: 1, to: 5 };

test('two values are a slope from one to the other, the end of the scale on top', () => {
  expect(String(<Spark values={[1, 5]} {...scale} />)).toContain('d="M0 24L100 0"');
});

test('where a value is missing the line is broken, and one that stands alone is a dot', () => {
  const html = String(<Spark values={[3, undefined, 5, 5]} {...scale} />);
  expect(html).toContain('d="M0 12h0M66.7 0L100 0"');
});

test('what lies outside of the scale stands at its end, and a scale of one point divides by nothing', () => {
  expect(String(<Spark values={[9]} {...scale} target={-4} />)).toMatch(/M0 24h100.*M50 0h0/);
  expect(String(<Spark values={[1]} from={1} to={1} />)).not.toMatch(/NaN|Infinity/);
});

test('a large line says its first and last value, and every value in the table below', () => {
  const points = [
    { label: 'March', value: 2 },
    { label: 'April', value: undefined },
    { label: 'May', value: 4 },
  ];
  const html = String(
    <Curve
      caption="Satisfaction"
      points={points}
      {...scale}
      say={(value) => (value === undefined ? 'nothing' : `${value} of 5`)}
      words={{
        ...{ table: 'In figures', when: 'Month', value: 'Mean' },
        end: (when, value) => `${when}: ${value}`,
      }}
    />,
  );
  expect(html.match(/<tr>/g)).toHaveLength(4);
  expect(html).toContain('March: 2 of 5');
  expect(html).toContain('nothing</td>');
});
