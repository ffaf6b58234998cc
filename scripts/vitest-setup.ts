import { afterEach, beforeEach, expect, vi } from 'vitest';

// An unexpected console call fails the test that made it.
beforeEach(() => {
  for (const method of ['log', 'warn', 'error', 'info'] as const) vi.spyOn(console, method);
});
afterEach(() => {
  for (const method of ['log', 'warn', 'error', 'info'] as const) {
    const calls = vi.mocked(console[method]).mock.calls;
    vi.mocked(console[method]).mockRestore();
    expect(calls, `unexpected console.${method}`).toEqual([]);
  }
});
