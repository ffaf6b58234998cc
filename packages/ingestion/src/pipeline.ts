import type { Pass } from './analysis.ts';
import { causesPass, loadCausalModel, type CausalModel } from './causes/index.ts';
import { composePipeline, type Pipeline } from './compose.ts';
import { deltaPass } from './delta/index.ts';
import { layoutPass } from './layout/index.ts';
import { loadLexicon, type Lexicon } from './lexicon/index.ts';
import { mentionsPass } from './mentions/index.ts';
import { loadRelationModel, relationDecider, type RelationDecider } from './relations/index.ts';
import { resolutionPass } from './resolution/index.ts';
import { sentencesPass } from './sentences/index.ts';
import { defaultScorers, EXTRACTOR, statementsPass, tracePass } from './statements/index.ts';
import { loadSyntaxModel, syntaxPass, type SyntaxModel, type SyntaxModelOptions } from './syntax/index.ts';
import { tokensPass } from './tokens/index.ts';

/** Everything has a default: the model and the lexicon that come with the package. */
export interface PipelineOptions {
  /** The syntax model, or where and how to open it. A model that is handed in is closed with the pipeline too. */
  readonly syntax?: SyntaxModel | SyntaxModelOptions;
  readonly lexicon?: Lexicon;
  /** Keeps on each analysis all claims that were considered; they are stated twice for it. */
  readonly trace?: boolean;
}

/** The heads are small: more threads cost more than they give. */
const HEAD_THREADS = 1;

const isModel = (syntax: SyntaxModel | SyntaxModelOptions): syntax is SyntaxModel => 'parse' in syntax;

/**
 * The passes. The order matters: each reads what those before it filled. Layout comes first, since every later
 * offset goes through its map; tokens need sentences, the model needs tokens in its treebanks' form; causes need
 * the model's reading of the words; mentions need trees, to find their heads; resolution needs all of a document's
 * mentions at once; statements take resolved ends, so that a claim between two names of one entity is seen to be
 * none; the delta gathers, and checks every span last.
 */
const passesOf = (
  model: SyntaxModel,
  lexicon: Lexicon,
  relations: RelationDecider,
  causes: CausalModel,
  version: string,
): readonly Pass[] => [
  layoutPass(),
  sentencesPass(),
  tokensPass(),
  syntaxPass(model),
  causesPass(causes),
  mentionsPass(lexicon),
  resolutionPass(lexicon),
  statementsPass({ extractor: version, relations }),
  deltaPass(version),
];

/**
 * Opens the model and the lexicon, and makes the pipeline that turns a document into what it adds to the graph.
 *
 * @throws InputError if the model's or the lexicon's files are missing or damaged, naming the file
 */
export const createPipeline = async (options: PipelineOptions = {}): Promise<Pipeline> => {
  const { syntax = {}, lexicon = loadLexicon(), trace = false } = options;
  const [model, relations, causes] = await Promise.all([
    isModel(syntax) ? syntax : loadSyntaxModel(syntax),
    loadRelationModel(HEAD_THREADS),
    loadCausalModel(HEAD_THREADS),
  ]);
  const parts = ['entente-1.0', model.version, EXTRACTOR, relations.version, causes.version, lexicon.version];
  const version = parts.filter((part) => part !== '').join('/');
  const passes = [
    ...passesOf(model, lexicon, relationDecider(relations), causes, version),
    ...(trace ? [tracePass(defaultScorers(), relations.version)] : []),
  ];
  return composePipeline(version, passes, async () => {
    await Promise.all([model.close(), relations.close(), causes.close()]);
  });
};
