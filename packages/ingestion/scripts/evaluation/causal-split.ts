// `training/entente_training/causation/recipe.py` has the same rule.

/** One document of so many is for testing only. */
const TEST_SHARE = 4;
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a, 32 bits (Fowler, Noll & Vo). */
const hash = (text: string): number =>
  new TextEncoder().encode(text).reduce((value, byte) => Math.imul(value ^ byte, PRIME) >>> 0, OFFSET);

/** Whether the causal head is not trained on a document of the Causal News Corpus or BECAUSE. */
export const isTestDocument = (document: string): boolean => hash(document) % TEST_SHARE === 0;

/** The document of a sentence of the Causal News Corpus, by its id in either file. */
export const newsDocument = (id: string): string => {
  const sentence = id.startsWith('cnc_') ? id.slice('cnc_'.length).replace(/_\d+$/u, '') : id;
  return sentence.replace(/_[^_]*$/u, '');
};
