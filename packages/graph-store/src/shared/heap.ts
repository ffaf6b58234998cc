/** A binary heap: `pop` gives the least element by `compare`. */
export class Heap<T> {
  readonly #items: T[] = [];
  readonly #compare: (a: T, b: T) => number;

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  push(item: T): void {
    const items = this.#items;
    let at = items.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = items[above];
      if (parent === undefined || this.#compare(parent, item) <= 0) break;
      items[at] = parent;
      at = above;
    }
    items[at] = item;
  }

  pop(): T | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (last !== undefined && items.length > 0) this.#sink(last);
    return top;
  }

  #sink(item: T): void {
    const items = this.#items;
    let at = 0;
    for (;;) {
      const child = this.#lesserChild(at);
      const below = items[child];
      if (below === undefined || this.#compare(item, below) <= 0) break;
      items[at] = below;
      at = child;
    }
    items[at] = item;
  }

  #lesserChild(at: number): number {
    const left = this.#items[2 * at + 1];
    const right = this.#items[2 * at + 2];
    const takesRight = left !== undefined && right !== undefined && this.#compare(right, left) < 0;
    return takesRight ? 2 * at + 2 : 2 * at + 1;
  }
}
