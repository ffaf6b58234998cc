import type { Sentence, Token } from '../analysis.ts';

/** A sentence with its children lists, and the few questions that mentions ask of a tree. */
export class SentenceTree {
  readonly tokens: readonly Token[];
  readonly #children: number[][];

  constructor(readonly sentence: Sentence) {
    this.tokens = sentence.tokens;
    this.#children = this.tokens.map(() => []);
    for (const token of this.tokens) this.#children[token.head]?.push(token.index);
  }

  token(index: number): Token | undefined {
    return this.tokens[index];
  }

  children(index: number): readonly number[] {
    return this.#children[index] ?? [];
  }

  /** Relation without its subtype. */
  relation(index: number): string {
    return this.tokens[index]?.deprel.split(':', 1)[0] ?? '';
  }

  lower(index: number): string {
    return this.tokens[index]?.text.toLowerCase() ?? '';
  }

  lemma(index: number): string {
    return this.tokens[index]?.lemma.toLowerCase() ?? '';
  }

  childWith(index: number, ...relations: readonly string[]): number | undefined {
    return this.children(index).find((child) => relations.includes(this.tokens[child]?.deprel ?? ''));
  }

  /** The preposition of a phrase, lower case; that of the first conjunct for a later one; '' without. */
  preposition(index: number): string {
    const own = this.childWith(index, 'case');
    if (own !== undefined && this.tokens[own]?.xpos !== 'POS') return this.lower(own);
    return this.relation(index) === 'conj' ? this.preposition(this.tokens[index]?.head ?? -1) : '';
  }

  /** The first conjunct of a coordination, or the token itself. */
  firstConjunct(index: number): number {
    let at = index;
    for (let steps = 0; this.relation(at) === 'conj' && steps < 20; steps += 1)
      at = this.tokens[at]?.head ?? at;
    return at;
  }

  /** The token of a stretch whose head lies outside it; the last one when several do. */
  headOf(first: number, last: number): number {
    for (let i = last; i >= first; i -= 1) {
      const head = this.tokens[i]?.head ?? -1;
      const word = this.tokens[i];
      if ((head < first || head > last) && word?.upos !== 'PUNCT' && word?.upos !== 'PART') return i;
    }
    return last;
  }
}
