/** Maps with at most `width` calls under way, results in the order of the items; stops when the signal aborts. */
export const mapLimit = async <T, R>(
  items: readonly T[],
  width: number,
  map: (item: T) => Promise<R>,
  signal?: AbortSignal,
): Promise<R[]> => {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += width) {
    signal?.throwIfAborted();
    results.push(...(await Promise.all(items.slice(start, start + width).map(map))));
  }
  return results;
};

/** How many questions a query asks the store at once. */
export const WIDTH = 8;
