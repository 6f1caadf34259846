import { expect, test } from 'vitest';
import { unknownPlaces } from './places.ts';

test.each([
  ['Bonjour {name},', []],
  ['Bonjour {prénom},', ['{prénom}']],
  ['Bonjour {name,', ['{name']],
  ['Bonjour name},', ['name}']],
  ['Bonjour {{name}},', ['{{name}}']],
  ['Bonjour { name },', ['{ name }']],
  ['Bonjour {name\n},', ['{name', '}']],
])('in %j nothing fills %j', (text, unknown) => expect(unknownPlaces(text)).toEqual(unknown));
