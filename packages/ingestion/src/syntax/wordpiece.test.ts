import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import fixture from './wordpiece.fixture.json' with { type: 'json' };
import { MODEL_DIRECTORY } from './model-files.ts';
import { UNKNOWN, WordPieces, basicTokens } from './wordpiece.ts';

const vocabulary = readFileSync(path.join(MODEL_DIRECTORY, 'vocab.txt'), 'utf8').trimEnd().split('\n');
const wordPieces = new WordPieces(vocabulary);

describe('WordPieces', () => {
  it('gives the ids of the tokenizer that the training used', () => {
    const ids = Object.keys(fixture).map((word) => [word, wordPieces.pieces(word).join(' ')]);
    expect(Object.fromEntries(ids)).toEqual(fixture);
  });

  it('gives the same ids from the cache', () => {
    expect(wordPieces.pieces('Nagorno-Karabakh')).toBe(wordPieces.pieces('Nagorno-Karabakh'));
  });

  it('never gives nothing, nor more than 24 pieces', () => {
    expect(wordPieces.pieces('')).toEqual([UNKNOWN]);
    expect(wordPieces.pieces('\ud800')).toEqual([UNKNOWN]);
    expect(wordPieces.pieces('ab-'.repeat(40))).toHaveLength(24);
  });

  it('reads the name of a special token as text', () => {
    expect(basicTokens('[SEP]')).toEqual(['[', 'sep', ']']);
    expect(wordPieces.pieces('[PAD]')).not.toContain(0);
  });

  it('refuses a vocabulary whose special tokens stand elsewhere', () => {
    expect(() => new WordPieces(vocabulary.slice(1))).toThrow(RangeError);
  });
});
