/**
 * Case and shape of words, which the encoder reads beside its lower-cased pieces. The ids are those of the training:
 * 0 is for [CLS], [SEP] and padding, 1 to 8 are below, and 11 to 16 are 3 to 8 of a word that opens its sentence.
 */
const SIGN = 1;
const NUMERIC = 2;
const ALL_CAPITALS = 3;
const SINGLE_CAPITAL = 4;
const CAPITALISED = 5;
const CAPITALISED_MIXED = 6;
const LOWER = 7;
const LOWER_MIXED = 8;
const OPENING_OFFSET = 8;

const ALPHANUMERIC = /[\p{L}\p{N}]/u;
const LETTERS = /\p{L}/gu;
// Superscripts and circled digits count as digits, other numerals ("½", "Ⅳ") do not.
const DIGIT = /[\p{Nd}\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468]/u;
const CAPITAL = /^\p{Uppercase}/u;

function letterShape(word: string, letters: readonly string[]): number {
  const capitals = letters.map((letter) => CAPITAL.test(letter));
  if (!CAPITAL.test(word) && capitals[0] !== true) return capitals.includes(true) ? LOWER_MIXED : LOWER;
  if (capitals.length === 1) return SINGLE_CAPITAL;
  if (!capitals.includes(false)) return ALL_CAPITALS;
  return capitals.includes(true, 1) ? CAPITALISED_MIXED : CAPITALISED;
}

/** Shape of a word wherever it stands, 1 to 8. */
export function wordShape(word: string): number {
  if (!ALPHANUMERIC.test(word)) return SIGN;
  const letters = word.match(LETTERS);
  return letters === null || DIGIT.test(word) ? NUMERIC : letterShape(word, letters);
}

/** Shapes of the words of one sentence: its first word that is no sign gets an id that says so. */
export function sentenceShapes(words: readonly string[]): number[] {
  const shapes = words.map(wordShape);
  const opening = shapes.findIndex((shape) => shape !== SIGN);
  const shape = shapes[opening];
  if (shape !== undefined && shape > NUMERIC) shapes[opening] = shape + OPENING_OFFSET;
  return shapes;
}
