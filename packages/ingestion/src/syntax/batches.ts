/**
 * Groups items of like length, so that little is padded: at most `cap` positions a batch, padding included, and always
 * at least one item. Returns the items' indexes, batches from short to long; equal lengths keep their order, so that
 * the same items always make the same batches.
 */
export function batchesByLength(lengths: readonly number[], cap: number): number[][] {
  const ordered = lengths.map((length, index) => ({ length, index })).sort((a, b) => a.length - b.length);
  const batches: number[][] = [];
  let current: number[] = [];
  for (const { length, index } of ordered) {
    if (current.length > 0 && length * (current.length + 1) > cap) {
      batches.push(current);
      current = [];
    }
    current.push(index);
  }
  if (current.length > 0) batches.push(current);
  return batches;
}

/** Rows of ids as one row-major matrix, padded with 0. */
export function padded(rows: readonly (readonly number[])[]): { data: Int32Array; width: number } {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const data = new Int32Array(rows.length * width);
  rows.forEach((row, index) => {
    data.set(row, index * width);
  });
  return { data, width };
}
