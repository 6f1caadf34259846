import { describe, expect, test } from 'vitest';
import { bothSaid, sessionStates, sessionTransitions } from './session.ts';

describe('a session', () => {
  test('is agreed to only as it is proposed, and is cancelled only before it was', () => {
    expect(sessionTransitions.agree.from).toEqual(['proposed']);
    expect(sessionTransitions.cancel.from).not.toContain('held');
  });

  test('never leaves the state of being cancelled', () => {
    for (const { from } of Object.values(sessionTransitions))
      expect(from as readonly string[]).not.toContain('cancelled');
  });

  test('comes to every state on some way, or begins there', () => {
    const reached = new Set<string>(Object.values(sessionTransitions).map(({ to }) => to));
    expect([...reached].sort()).toEqual([...sessionStates].sort());
  });

  test('took place if nobody says otherwise; two who say otherwise differ', () => {
    expect(bothSaid(null, null)).toBeUndefined();
    expect(bothSaid('held', null)).toBe('hold');
    expect(bothSaid(null, 'missed')).toBe('miss');
    expect(bothSaid('held', 'held')).toBe('hold');
    expect(bothSaid('missed', 'held')).toBe('differ');
  });
});
