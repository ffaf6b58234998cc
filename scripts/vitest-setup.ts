import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest';

const METHODS = ['log', 'warn', 'error', 'info'] as const;
let spies: MockInstance[] = [];

// An unexpected console call fails the test that made it.
beforeEach(() => {
  spies = METHODS.map((method) => vi.spyOn(globalThis.console, method));
});
afterEach(() => {
  const calls = spies.flatMap((spy) => spy.mock.calls);
  for (const spy of spies) spy.mockRestore();
  expect(calls, 'unexpected console output').toEqual([]);
});
