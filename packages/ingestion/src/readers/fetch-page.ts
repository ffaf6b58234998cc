import { InputError } from '@entente/graph-schema';
import { tooLarge } from './errors.ts';
import type { ReadOptions } from './types.ts';

/** A page's bytes and its media type, without parameters. */
export interface Page {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

const httpError = (url: string, status: number): InputError =>
  status === 404 || status === 410
    ? new InputError(`${url} does not exist (HTTP ${status})`, {
        code: 'not-found',
        remedy: 'Check the address.',
      })
    : new InputError(`${url} answered HTTP ${status}`, {
        code: 'fetch-failed',
        remedy:
          status >= 500 ? 'Try again later.' : 'Open it in a browser, save the page, and read the file.',
        retriable: status >= 500 || status === 429,
      });

const networkError = (url: string, cause: unknown, options: ReadOptions): InputError => {
  const timedOut = cause instanceof Error && cause.name === 'TimeoutError';
  return new InputError(
    timedOut ? `${url} did not answer within ${options.timeoutMs} ms` : `${url} can't be reached`,
    {
      code: timedOut ? 'timed-out' : 'fetch-failed',
      remedy: 'Check the address and the network, or save the page and read the file.',
      retriable: true,
      cause,
    },
  );
};

const readBody = async (response: Response, url: string, limit: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    const chunk = next.value;
    length += chunk.length;
    if (length > limit) {
      await reader?.cancel();
      throw tooLarge(url, length, limit);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/**
 * Fetches a page within the limits on time and size.
 *
 * @throws InputError `not-found`, `fetch-failed`, `timed-out` or `too-large`
 */
export const fetchPage = async (url: string, options: ReadOptions): Promise<Page> => {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(options.timeoutMs),
      headers: { accept: 'text/html, text/markdown, text/plain, application/x-ndjson, */*;q=0.1' },
    });
    if (!response.ok) throw httpError(url, response.status);
    const mediaType = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    return { bytes: await readBody(response, url, options.maxBytes), mediaType };
  } catch (error) {
    throw error instanceof InputError ? error : networkError(url, error, options);
  }
};
