/** A stretch of the words of a sentence: `start` inclusive, `end` exclusive. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

const BOUNDARY = /^[;:.!?,|)\]–—-]+$/u;

/**
 * Cuts a sentence into windows of at most `limit` pieces, after a punctuation mark in the last third of the window
 * where there is one. Every word is in exactly one window; a word longer than the limit is a window of its own.
 *
 * @param lengths pieces of each word
 */
export function cutWindows(words: readonly string[], lengths: readonly number[], limit: number): Window[] {
  const windows: Window[] = [];
  for (let start = 0; start < words.length;) {
    const end = boundaryBefore(words, start, furthest(lengths, start, limit));
    windows.push({ start, end });
    start = end;
  }
  return windows;
}

function furthest(lengths: readonly number[], start: number, limit: number): number {
  let end = start;
  let pieces = 0;
  while (end < lengths.length) {
    pieces += lengths[end] ?? 0;
    if (pieces > limit && end > start) break;
    end++;
  }
  return end;
}

function boundaryBefore(words: readonly string[], start: number, end: number): number {
  if (end === words.length) return end;
  const earliest = end - Math.floor((end - start) / 3);
  for (let cut = end; cut >= earliest; cut--) if (BOUNDARY.test(words[cut - 1] ?? '')) return cut;
  return end;
}
