import { EntenteError } from '@entente/graph-schema';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { GraphStore } from '../port.ts';

/** An empty store for a test, a second look at what it keeps, and its end. */
export interface OpenedStore {
  readonly store: GraphStore;
  /** Closes the store and opens it again. */
  reopen(): Promise<GraphStore>;
  dispose(): Promise<void>;
}
export type OpenStore = () => Promise<OpenedStore>;

const holder = () => {
  let opened: OpenedStore | undefined;
  return {
    set: (next: OpenedStore | undefined): void => {
      opened = next;
    },
    get: (): OpenedStore => {
      if (!opened) throw new Error('no store is open');
      return opened;
    },
  };
};

/** A store that is empty before each test of the group: opened once, since that is what takes long. */
export const storeForEach = (open: OpenStore): (() => OpenedStore) => {
  const held = holder();
  beforeAll(async () => {
    held.set(await open());
  });
  afterEach(async () => {
    const { store } = held.get();
    for (const { id } of await store.documents()) await store.remove(id);
  });
  afterAll(async () => {
    await held.get().dispose();
  });
  return held.get;
};

/** One store for all tests of the group, filled once; they only read. */
export const storeForAll = (
  open: OpenStore,
  fill: (store: GraphStore) => Promise<void>,
): (() => OpenedStore) => {
  const held = holder();
  beforeAll(async () => {
    held.set(await open());
    await fill(held.get().store);
  });
  afterAll(async () => {
    await held.get().dispose();
  });
  return held.get;
};

/** Expects a rejection with an error of ours, and looks at its code and at its having a remedy. */
export const expectCode = async (promise: Promise<unknown>, code: string): Promise<void> => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(EntenteError);
  expect(error).toMatchObject({ code });
  expect(error instanceof EntenteError && error.remedy.length > 0).toBe(true);
};
