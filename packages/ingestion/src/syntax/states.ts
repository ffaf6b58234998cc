/**
 * What the encoder says of each word of a sentence, for the heads that run later: rows of `width` numbers, kept as
 * bytes with one scale a row, since a long document's would not fit in memory otherwise.
 */
export interface WordStates {
  readonly width: number;
  readonly values: Int8Array;
  /** One entry a word: the largest magnitude of its row, over 127. */
  readonly scales: Float32Array;
}

/** Packs rows of numbers, row-major. */
export function packStates(values: Float32Array, width: number): WordStates {
  const rows = width === 0 ? 0 : Math.floor(values.length / width);
  const packed = new Int8Array(rows * width);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const start = row * width;
    let most = 0;
    for (let i = start; i < start + width; i++) most = Math.max(most, Math.abs(values[i] ?? 0));
    const scale = most / 127 || 1;
    scales[row] = scale;
    for (let i = start; i < start + width; i++) packed[i] = Math.round((values[i] ?? 0) / scale);
  }
  return { width, values: packed, scales };
}

/** Writes the rows into `target` from `offset` on, as they were but for rounding. */
export function unpackStates(
  { width, values, scales }: WordStates,
  target: Float32Array,
  offset: number,
): void {
  for (let row = 0; row < scales.length; row++) {
    const scale = scales[row] ?? 0;
    for (let i = row * width; i < (row + 1) * width; i++) target[offset + i] = (values[i] ?? 0) * scale;
  }
}

/** The rows of windows of one sentence, one after the other. */
export function joinStates(parts: readonly WordStates[]): WordStates {
  const width = parts[0]?.width ?? 0;
  const values = new Int8Array(parts.reduce((sum, part) => sum + part.values.length, 0));
  const scales = new Float32Array(parts.reduce((sum, part) => sum + part.scales.length, 0));
  let at = 0;
  let row = 0;
  for (const part of parts) {
    values.set(part.values, at);
    scales.set(part.scales, row);
    at += part.values.length;
    row += part.scales.length;
  }
  return { width, values, scales };
}
