/** Runs the steps of one key one after the other, and those of different keys at once. */
export class Queues {
  readonly #last = new Map<string, Promise<unknown>>();

  async take<T>(key: string, step: () => Promise<T>): Promise<T> {
    const before = this.#last.get(key) ?? Promise.resolve();
    const turn = before.then(step, step);
    this.#last.set(key, turn);
    try {
      return await turn;
    } finally {
      if (this.#last.get(key) === turn) this.#last.delete(key);
    }
  }
}
