import { InputError } from '@entente/graph-schema';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { failure, fileError, tooLarge, tooLong, unknownFormat } from './errors.ts';
import { fetchPage } from './fetch-page.ts';
import { htmlReader } from './html.ts';
import { jsonlReader } from './jsonl.ts';
import { markdownReader } from './markdown.ts';
import { plainTextReader } from './plain-text.ts';
import { DEFAULT_READ_OPTIONS, type ReadOptions, type ReadOutcome, type Reader } from './types.ts';
import { walk } from './walk.ts';

/** In the order in which they look at a text of unknown name; plain text takes what no other claims. */
export const READERS: readonly Reader[] = [htmlReader, jsonlReader, markdownReader, plainTextReader];

/** Formats that people try and that hold no text by themselves. */
const FOREIGN = /^\.(?:pdf|docx?|odt|rtf|pptx?|xlsx?|epub|png|jpe?g|gif|zip|gz|csv|json|xml)$/;

const readerFor = (extension: string): Reader | undefined =>
  READERS.find(({ extensions }) => extensions.includes(extension));

const sniffedReader = (bytes: Uint8Array): Reader => {
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, 1024));
  return READERS.find((reader) => reader.sniff?.(head) === true) ?? plainTextReader;
};

const withinLength = (outcome: ReadOutcome, limit: number): ReadOutcome => {
  if (!outcome.ok || outcome.source.text.length <= limit) return outcome;
  const { location, text } = outcome.source;
  return failure(location, tooLong(location, text.length, limit));
};

function* readBytes(
  reader: Reader,
  bytes: Uint8Array,
  location: string,
  options: ReadOptions,
): Iterable<ReadOutcome> {
  try {
    for (const outcome of reader.read(bytes, location)) yield withinLength(outcome, options.maxCharacters);
  } catch (error) {
    yield failure(location, error);
  }
}

const load = async (path: string, limit: number): Promise<Uint8Array> => {
  try {
    const { size } = await stat(path);
    if (size > limit) throw tooLarge(path, size, limit);
    return await readFile(path);
  } catch (error) {
    throw error instanceof InputError ? error : fileError(path, error);
  }
};

async function* readFileAt(
  path: string,
  location: string,
  reader: Reader | undefined,
  options: ReadOptions,
): AsyncIterable<ReadOutcome> {
  try {
    const bytes = await load(path, options.maxBytes);
    yield* readBytes(reader ?? sniffedReader(bytes), bytes, location, options);
  } catch (error) {
    yield failure(location, error);
  }
}

async function* readFolder(folder: string, options: ReadOptions): AsyncIterable<ReadOutcome> {
  let found = false;
  for await (const { path, relative } of walk(folder)) {
    found = true;
    const extension = extname(path).toLowerCase();
    const reader = readerFor(extension);
    if (reader) yield* readFileAt(path, relative, reader, options);
    else yield failure(relative, unknownFormat(path, extension || 'a name without extension'), true);
  }
  if (!found)
    yield failure(
      folder,
      new InputError(`${folder} holds no files`, {
        code: 'empty-folder',
        remedy: 'Name a folder with documents (.txt, .md, .html, .jsonl) in it.',
      }),
    );
}

async function* readUrl(url: string, options: ReadOptions): AsyncIterable<ReadOutcome> {
  try {
    const { bytes, mediaType } = await fetchPage(url, options);
    const reader =
      readerFor(extname(new URL(url).pathname).toLowerCase()) ??
      READERS.find(({ mediaTypes }) => mediaTypes.includes(mediaType));
    if (!reader && mediaType !== '' && !mediaType.startsWith('text/')) throw unknownFormat(url, mediaType);
    yield* readBytes(reader ?? sniffedReader(bytes), bytes, url, options);
  } catch (error) {
    yield failure(url, error);
  }
}

async function* readPath(path: string, options: ReadOptions): AsyncIterable<ReadOutcome> {
  try {
    if ((await stat(path)).isDirectory()) {
      yield* readFolder(path, options);
      return;
    }
  } catch (error) {
    yield failure(path, fileError(path, error));
    return;
  }
  const extension = extname(path).toLowerCase();
  if (FOREIGN.test(extension)) yield failure(path, unknownFormat(path, extension));
  else yield* readFileAt(path, path, readerFor(extension), options);
}

/**
 * Reads a file, every document of a folder (in stable order, hidden files left out), or an `http(s)` address. Whatever
 * can't be read is an outcome with its reason, and the rest goes on.
 *
 * @param path a path or an address
 * @param options limits; those left out are `DEFAULT_READ_OPTIONS`'
 */
export const readDocuments = (
  path: string,
  options: Partial<ReadOptions> = {},
): AsyncIterable<ReadOutcome> => {
  const limits = { ...DEFAULT_READ_OPTIONS, ...options };
  return /^https?:\/\//i.test(path) ? readUrl(path, limits) : readPath(path, limits);
};
