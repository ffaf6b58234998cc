/** How an ending comes off: the first row whose pattern matches gives the lemma. */
type Ending = readonly [pattern: RegExp, replacement: string];

const applyFirst = (word: string, endings: readonly Ending[]): string => {
  for (const [pattern, replacement] of endings)
    if (pattern.test(word)) return word.replace(pattern, replacement);
  return word;
};

/** From the plural of a noun or the third person of a verb; specific endings stand before general ones. */
const WITHOUT_S: readonly Ending[] = [
  [/['’]s$/iu, ''],
  [/^([^aeiou]{1,2}ie)s$/iu, '$1'],
  [/([^aeiou]|qu)ies$/iu, '$1y'],
  [/(ss|sh|ch|x|zz|o)es$/iu, '$1'],
  [/(ss|us|is)$/iu, '$1'],
  [/(\p{L}{2})(?:(m)en)$/iu, '$1$2an'],
  [/s$/iu, ''],
];

/**
 * What a verb or adjective has lost before "-ed", "-ing", "-er", "-est": a final e, or a consonant that was doubled.
 * Exact endings stand before general ones; what English spelling leaves open is in the table of exceptions.
 */
const MENDED_STEM: readonly Ending[] = [
  // "tried", "died", "busier".
  [/^([^aeiou]i)$/u, '$1e'],
  [/([^aeiou]|qu)i$/u, '$1y'],
  // "stopped", "bigger", "controlled", but "sell".
  [/([aeiouy])([bdgkmnprt])\2$/u, '$1$2'],
  [/([aeiouy][^aeiouy]+[aeiou]l)l$/u, '$1'],
  // "produced", "believed", "seized", "argued", "caused", but "passed", "buzzed".
  [/([cvu]|[^z]z|[^s]s)$/u, '$1e'],
  // "judged", "charged", "challenged", "arranged", "managed", but "hanged", "belonged".
  [/(^(?:b|h|g|cl|sl|tw)ang|ing)$/u, '$1'],
  [/([drl]g|[eua]ng|[aeiou]g)$/u, '$1e'],
  // "handled", but "whirled", "crawled".
  [/([^aeiouylrw]l)$/u, '$1e'],
  // "created", "initiated", "evaluated", "required", "quoted", "persuaded".
  [/((?:i|u|cre)at|qui[rt]|quot|uad)$/u, '$1e'],
  // Two vowels mark length by themselves: "explained", "looked".
  [/([aeiouy]{2}[^aeiouy])$/u, '$1'],
  // One syllable with a single consonant would have doubled it: "making", "used", "later".
  [/^([^aeiou]*[aeiouy][bdfgklmnprt])$/u, '$1e'],
  // More syllables: "decided", "determined", "declared", "contributed", "assumed", "described" …
  [/([aeiou](?:d|k|b)|(?:a|u|o)t|(?:i|u)n|(?:a|i|u)r|(?:i|u)l|[ay]p|[^ts]om|[aeiu]m|com|[iou]v)$/u, '$1e'],
];

/** Plural to singular by rule alone. */
export const regularSingular = (word: string): string => applyFirst(word, WITHOUT_S);

/** Past, participle or gerund to infinitive, comparative or superlative to positive, by rule alone. */
export const regularStem = (word: string, ending: RegExp): string => {
  const stem = word.replace(ending, '');
  if (stem === word || !/[aeiouy]/u.test(stem)) return word;
  if (stem.endsWith('e')) return ending.test('ed') && !stem.endsWith('ee') ? `${stem}e` : stem;
  return applyFirst(stem, MENDED_STEM);
};
