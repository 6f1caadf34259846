import { expect, test } from 'vitest';
import { senderOf } from './sender.ts';

const sender = (address: string) =>
  senderOf(new Request('https://a.example/', { headers: { 'CF-Connecting-IP': address } }));

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:db8:0:0:1::', '2001:db8:0:0'],
  ['fe80::1:2:3:4:5', 'fe80:0:0:1'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::1', '[::1]'],
  ['nonsense:', 'nonsense:'],
])('%s is the sender %s', (address, name) => {
  expect(sender(address)).toBe(name);
});

test('who sends without an address is nobody in particular', () => {
  expect(senderOf(new Request('https://a.example/'))).toBeUndefined();
});
