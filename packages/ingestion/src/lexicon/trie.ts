import { type Atom, type CaseNeed, atomsOf, caseFits } from './atoms.ts';

interface Leaf<T> {
  readonly needs: readonly CaseNeed[];
  readonly value: T;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly leaves: Leaf<T>[];
}

export interface TrieMatch<T> {
  /** Number of atoms. */
  readonly length: number;
  readonly values: readonly T[];
}

const node = <T>(): Node<T> => ({ next: new Map(), leaves: [] });

/** Names by their atoms. Look-up is linear in the length of the longest name. */
export class Trie<T> {
  readonly #root: Node<T> = node();

  add(name: string, value: T): void {
    const atoms = atomsOf(name);
    if (atoms.length === 0) return;
    let at = this.#root;
    for (const atom of atoms) {
      let next = at.next.get(atom.key);
      if (!next) at.next.set(atom.key, (next = node()));
      at = next;
    }
    at.leaves.push({ needs: atoms.map((atom) => atom.case), value });
  }

  /** The longest name that starts at `from` and whose case fits, with everything that it can stand for. */
  longest(atoms: readonly Atom[], from: number): TrieMatch<T> | undefined {
    let at: Node<T> | undefined = this.#root;
    let best: TrieMatch<T> | undefined;
    for (let i = from; i < atoms.length; i += 1) {
      at = at.next.get(atoms[i]?.key ?? '');
      if (!at) break;
      const fitting = at.leaves.filter((leaf) => fits(leaf.needs, atoms, from));
      if (fitting.length > 0) best = { length: i - from + 1, values: fitting.map((leaf) => leaf.value) };
    }
    return best;
  }

  /** Everything that exactly this name can stand for. */
  exact(name: string): readonly T[] {
    const atoms = atomsOf(name);
    const match = this.longest(atoms, 0);
    return match?.length === atoms.length ? match.values : [];
  }
}

const fits = (needs: readonly CaseNeed[], atoms: readonly Atom[], from: number): boolean =>
  needs.every((need, i) => caseFits(need, atoms[from + i]?.case ?? 'any'));
