import { decodeHeads } from './decode.ts';
import type { ModelLabels } from './model-files.ts';
import type { ParsedSentence } from './model.ts';
import type { Output, Readings } from './network.ts';
import { joinStates, packStates, type WordStates } from './states.ts';

/** Decodes sentence `row` of a batch, which has `words` words. */
export function readSentence(
  readings: Readings,
  row: number,
  words: number,
  labels: ModelLabels,
): ParsedSentence {
  const stride = readings.arcs.dims[2] ?? 0;
  const offset = row * stride * stride;
  const heads = decodeHeads({ values: readings.arcs.data, offset, stride, words });
  const deprels = heads.map((head, word) =>
    deprelOf(labels.deprel[readings.labels.data[offset + (word + 1) * stride + head + 1] ?? -1], head),
  );
  return {
    upos: bestTags(readings.upos, row, words, labels.upos),
    xpos: bestTags(readings.xpos, row, words, labels.xpos),
    heads,
    deprels,
    states: statesOf(readings.words, row, words),
  };
}

/** The rows of a sentence's words, the root's left out. */
function statesOf({ data, dims }: Output, row: number, words: number): WordStates {
  const [, count = 0, width = 0] = dims;
  const start = (row * count + 1) * width;
  return packStates(Float32Array.from(data.subarray(start, start + words * width)), width);
}

/** Labels are chosen arc by arc; the tree decides which word is the root. */
function deprelOf(label: string | undefined, head: number): string {
  if (head < 0) return 'root';
  return label === undefined || label === 'root' ? 'parataxis' : label;
}

function bestTags({ data, dims }: Output, row: number, words: number, names: readonly string[]): string[] {
  const [, width = 0, tags = 0] = dims;
  return Array.from({ length: words }, (_, word) => {
    const start = (row * width + word + 1) * tags;
    let best = 0;
    for (let tag = 1; tag < tags; tag++)
      if ((data[start + tag] ?? -Infinity) > (data[start + best] ?? -Infinity)) best = tag;
    return names[best] ?? 'X';
  });
}

/** One sentence out of the windows it was cut into: their roots become parataxis of the first one's. */
export function joinWindows(windows: readonly ParsedSentence[]): ParsedSentence {
  const [only, ...others] = windows;
  if (only === undefined) return { upos: [], xpos: [], heads: [], deprels: [] };
  if (others.length === 0) return only;
  const root = only.heads.indexOf(-1);
  const heads: number[] = [];
  const deprels: string[] = [];
  for (const [position, window] of windows.entries()) {
    const shift = heads.length;
    const isLater = position > 0;
    heads.push(...window.heads.map((head) => (head >= 0 ? head + shift : isLater ? root : -1)));
    deprels.push(
      ...window.deprels.map((deprel, word) => (isLater && window.heads[word] === -1 ? 'parataxis' : deprel)),
    );
  }
  return {
    upos: windows.flatMap((window) => window.upos),
    xpos: windows.flatMap((window) => window.xpos),
    heads,
    deprels,
    states: joinStates(windows.flatMap((window) => window.states ?? [])),
  };
}
