import type { Analysis, Pass, Sentence, Token } from '../analysis.ts';
import { lemma } from '../tokens/lemmas.ts';
import { joinStates } from './states.ts';
import type { ParsedSentence, SyntaxModel } from './model.ts';

/** Fills the syntax of every token: `upos`, `xpos`, `head`, `deprel`, and the `lemma` that follows from the tags. */
export function syntaxPass(model: SyntaxModel): Pass {
  return {
    id: 'syntax',
    description: `parts of speech, lemmas and dependency trees by ${model.version}`,
    run: async (analysis: Analysis): Promise<Analysis> => {
      const words = analysis.sentences.map((sentence) => sentence.tokens.map((token) => token.text));
      const parsed = await model.parse(words);
      const sentences = analysis.sentences.map((sentence, index) => withSyntax(sentence, parsed[index]));
      return { ...analysis, sentences, states: parsed.map(({ states }) => states ?? joinStates([])) };
    },
  };
}

function withSyntax(sentence: Sentence, parsed: ParsedSentence | undefined): Sentence {
  return { ...sentence, tokens: sentence.tokens.map((token, word) => tokenWithSyntax(token, word, parsed)) };
}

function tokenWithSyntax(token: Token, word: number, parsed: ParsedSentence | undefined): Token {
  const { upos = token.upos, xpos = token.xpos } = { upos: parsed?.upos[word], xpos: parsed?.xpos[word] };
  return {
    ...token,
    upos,
    xpos,
    lemma: lemma(token.text, upos, xpos),
    head: parsed?.heads[word] ?? token.head,
    deprel: parsed?.deprels[word] ?? token.deprel,
  };
}
