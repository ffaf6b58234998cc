import type { Sentence, Token } from '../analysis.ts';

const RELATIVE_TAGS: ReadonlySet<string> = new Set(['WDT', 'WP', 'WP$']);

/** The dependency tree of one sentence with the look-ups that argument finding needs. Indexes are token positions. */
export class Tree {
  readonly tokens: readonly Token[];
  private readonly childrenOf: readonly (readonly number[])[];
  private readonly extents: readonly (readonly [number, number])[];

  constructor(sentence: Pick<Sentence, 'tokens'>) {
    this.tokens = sentence.tokens;
    const children: number[][] = this.tokens.map(() => []);
    for (const token of this.tokens) children[token.head]?.push(token.index);
    this.childrenOf = children;
    this.extents = this.measure();
  }

  token(index: number): Token {
    const token = this.tokens[index];
    if (!token) throw new RangeError(`the sentence has no token ${index}`);
    return token;
  }

  head(index: number): number {
    return this.tokens[index]?.head ?? -1;
  }

  children(index: number): readonly number[] {
    return this.childrenOf[index] ?? [];
  }

  lemma(index: number): string {
    return (this.tokens[index]?.lemma ?? '').toLowerCase();
  }

  word(index: number): string {
    return (this.tokens[index]?.text ?? '').toLowerCase();
  }

  /** The dependency relation with its subtype. */
  deprel(index: number): string {
    return this.tokens[index]?.deprel ?? '';
  }

  /** The dependency relation without its subtype. */
  relation(index: number): string {
    const deprel = this.deprel(index);
    const colon = deprel.indexOf(':');
    return colon < 0 ? deprel : deprel.slice(0, colon);
  }

  /** Children by relation; a name without subtype takes every subtype. */
  dependents(index: number, ...relations: readonly string[]): number[] {
    return this.children(index).filter((child) =>
      relations.some((r) => (r.includes(':') ? this.deprel(child) === r : this.relation(child) === r)),
    );
  }

  isVerb(index: number): boolean {
    const upos = this.tokens[index]?.upos;
    return (
      upos === 'VERB' || (upos === 'AUX' && this.relation(index) !== 'aux' && this.relation(index) !== 'cop')
    );
  }

  isRelativePronoun(index: number): boolean {
    return RELATIVE_TAGS.has(this.tokens[index]?.xpos ?? '') && this.relation(index) !== 'det';
  }

  /** The prepositions or subordinators that introduce a phrase, as one string: "with", "because of"; '' when bare. */
  marker(index: number, relation: 'case' | 'mark' = 'case'): string {
    return this.dependents(index, relation)
      .flatMap((child) => [child, ...this.dependents(child, 'fixed')])
      .sort((a, b) => a - b)
      .map((i) => this.word(i))
      .join(' ');
  }

  /** First and last token of the subtree. */
  extent(index: number): readonly [number, number] {
    return this.extents[index] ?? [index, index];
  }

  /** The token and everything coordinated with it, in order. */
  coordinated(index: number): number[] {
    const all = [index];
    // An array that grows while it is walked is visited to its end.
    for (const at of all) all.push(...this.dependents(at, 'conj').filter((c) => !all.includes(c)));
    return all;
  }

  /** What a relative clause around `index` modifies, if it stands in one. */
  antecedent(index: number): number | undefined {
    let at = index;
    for (let steps = 0; steps < 5 && at >= 0; steps++) {
      const deprel = this.deprel(at);
      if (deprel === 'acl:relcl' || deprel === 'advcl:relcl') return this.head(at);
      if (!['conj', 'xcomp', 'ccomp', 'obl', 'nmod', 'obj', 'nsubj'].includes(this.relation(at)))
        return undefined;
      at = this.head(at);
    }
    return undefined;
  }

  private measure(): (readonly [number, number])[] {
    const low = this.tokens.map((t) => t.index);
    const high = this.tokens.map((t) => t.index);
    for (const token of this.tokens) {
      let at = token.head;
      for (let steps = 0; at >= 0 && steps < this.tokens.length; steps++) {
        low[at] = Math.min(low[at] ?? at, token.index);
        high[at] = Math.max(high[at] ?? at, token.index);
        at = this.head(at);
      }
    }
    return low.map((l, i) => [l, high[i] ?? l] as const);
  }
}
