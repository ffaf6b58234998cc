import type {
  Coverage,
  Delta,
  Entity,
  Interval,
  Label,
  Mention,
  Modality,
  Polarity,
  RelationType,
  Statement,
} from '@entente/graph-schema';

import type { PhraseReading } from './causes/read.ts';
import type { WordStates } from './syntax/states.ts';

/**
 * The layers of analysis of one document. A pass fills one layer and leaves the others alone; every offset is into
 * `source.text`, the text that is stored.
 */
export interface Analysis {
  readonly source: SourceDocument;
  readonly blocks: readonly Block[];
  readonly coverage: readonly Coverage[];
  readonly sentences: readonly Sentence[];
  /** What the encoder says of each sentence's words; absent before the syntax pass. */
  readonly states?: readonly WordStates[];
  /** Phrases of cause and effect of each sentence; absent where the causal head did not run. */
  readonly causes?: readonly (readonly PhraseReading[])[];
  readonly mentions: readonly EntityMention[];
  readonly candidates: readonly Candidate[];
  readonly entities: readonly Entity[];
  readonly mentionRecords: readonly Mention[];
  readonly statements: readonly Statement[];
  /** All claims that were considered, where a trace was asked for. */
  readonly trace?: readonly TracedClaim[];
  readonly delta: Delta | undefined;
}

/** A document as its reader found it. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  /** ISO date of publication, the anchor of relative dates. */
  readonly date?: string;
  /** The desk or paper that published it, where it says. */
  readonly publisher?: string;
  readonly location: string;
  readonly format: string;
  readonly text: string;
  /** Stretches that the format itself marks as not prose (front matter, tags, link targets). */
  readonly markup: readonly MarkupRange[];
  /** Blocks whose kind the format itself tells (a Markdown heading, an HTML list item). */
  readonly blockHints: readonly BlockHint[];
}

export interface MarkupRange {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'footnote' | 'boilerplate';

export interface BlockHint {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
}

/**
 * A block of prose with its reading text: the source with hard wraps, page breaks, glued footnote digits and markup
 * mended. `offsets[i]` is where character `i` of `text` stands in the source; `offsets[text.length]` is the end.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly offsets: Int32Array;
}

export interface Sentence {
  /** Position among the document's sentences. */
  readonly index: number;
  /** Index of its block. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** Reading text. */
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** One word by Universal Dependencies' conventions, with its syntax once that pass has run. */
export interface Token {
  /** Position in the sentence. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** The word as read (mended), e.g. "n't". */
  readonly text: string;
  /** Whether white space follows. */
  readonly spaceAfter: boolean;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head token in the sentence, −1 for the root. */
  readonly head: number;
  readonly deprel: string;
}

/** A stretch of tokens of one sentence that names or describes an entity. */
export interface EntityMention {
  readonly index: number;
  readonly sentence: number;
  /** Tokens `first … last`, inclusive. */
  readonly first: number;
  readonly last: number;
  /** The syntactic head token. */
  readonly head: number;
  readonly start: number;
  readonly end: number;
  /** Verbatim: `source.text.slice(start, end)`. */
  readonly text: string;
  readonly label: Label;
  /** The entity's name as far as this mention alone tells. */
  readonly name: string;
  readonly kind?: string;
  /** Lexicon key, where it is a known entity. */
  readonly known?: string;
  readonly form: 'name' | 'demonym' | 'metonym' | 'title' | 'description' | 'pronoun' | 'surname' | 'acronym';
  /** 0…1, how sure the span and its label are. */
  readonly confidence: number;
  /** Id of the resolved entity; empty before resolution. */
  readonly entity: string;
}

/** A stretch of tokens of a sentence. */
export interface TokenSpan {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/**
 * A scored claim between two mentions: what every scorer (rules today, a learned one beside them) puts out, and all
 * that the rest of the pipeline knows of it.
 */
export interface Candidate {
  readonly sentence: number;
  /** Indexes into `Analysis.mentions`. */
  readonly subject: number;
  readonly object: number;
  readonly relation: RelationType;
  readonly trigger: TokenSpan;
  readonly item?: TokenSpan;
  readonly from?: TokenSpan;
  readonly recipient?: TokenSpan;
  readonly cause?: TokenSpan;
  readonly effect?: TokenSpan;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly time?: Interval;
  readonly confidence: number;
  /** The rule or model version that proposed it. */
  readonly rule: string;
}

/** Why a scorer rules out a claim that it proposes. */
export type DropReason = 'same entity' | 'overlapping ends' | 'out of range' | 'too weak';

/** What became of a claim that was considered; `not confirmed` is the model's word against a rule's. */
export type Fate = 'kept' | 'merged' | 'not confirmed' | DropReason;

/** A claim that was considered, and what decided about it. */
export interface TracedClaim {
  /** With its final confidence where it was kept, else the one it was proposed with. */
  readonly candidate: Candidate;
  readonly fate: Fate;
  /** The claim that stands in its place. */
  readonly into?: Candidate;
  /** The rule or model version that had the last word. */
  readonly decidedBy: string;
}

/** One step of the pipeline. Passes run in the order of one list and share one interface. */
export interface Pass {
  readonly id: string;
  /** What it adds, in a clause. */
  readonly description: string;
  run(analysis: Analysis): Analysis | Promise<Analysis>;
}

/** The analysis of a document of which nothing but its source is known. */
export const startAnalysis = (source: SourceDocument): Analysis => ({
  source,
  blocks: [],
  coverage: [],
  sentences: [],
  mentions: [],
  candidates: [],
  entities: [],
  mentionRecords: [],
  statements: [],
  delta: undefined,
});
