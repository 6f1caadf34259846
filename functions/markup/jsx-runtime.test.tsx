import { expect, test } from 'vitest';
import { type Child, raw } from './markup.ts';

const Twice = ({ children }: { readonly children: Child }) => [children, ', ', children];
const Nothing = () => null;

test('texts are escaped in elements and in attributes, markup is put in as it is', () => {
  const text = `<b> & "c" l'd`;
  expect(String(<p title={text}>{text}</p>)).toBe(
    '<p title="&lt;b&gt; &amp; &quot;c&quot; l&#39;d">&lt;b&gt; &amp; &quot;c&quot; l&#39;d</p>',
  );
  expect(String(<p>{raw('<b>here</b>')}</p>)).toBe('<p><b>here</b></p>');
  expect(String(<p>{'<script>'}</p>)).not.toContain('<script>');
});

test('what is not there, or neither true nor false, leaves nothing; nought stays', () => {
  expect(
    String(
      <p>
        {null}
        {undefined}
        {false}
        {true}
        {0}
        {[1, ['2']]}
        <Nothing />
      </p>,
    ),
  ).toBe('<p>012</p>');
});

test('an attribute stands there or does not, or says so; an element that holds nothing is not closed', () => {
  expect(String(<input required checked={false} value="" hidden={true} id={undefined} />)).toBe(
    '<input required="" value="" hidden=""/>',
  );
  expect(String(<p aria-hidden={false} data-n={2} />)).toBe(
    '<p aria-hidden="false" data-n="2"></p>',
  );
});

test('a part gives several things, or puts what it holds where it likes', () => {
  expect(String(<Twice>{'a&b'}</Twice>)).toBe('a&amp;b, a&amp;b');
  expect(
    String(
      <>
        <i>1</i>
        <b />
      </>,
    ),
  ).toBe('<i>1</i><b></b>');
});
