import { EntenteError, InputError } from '@entente/graph-schema';
import type { ReadFailure } from './types.ts';

const FORMATS = '.txt, .md, .html or .jsonl';

export const binaryFile = (location: string): InputError =>
  new InputError(`${location} is not text: it holds binary data`, {
    code: 'binary-file',
    remedy: `Export the document as ${FORMATS} in UTF-8, and read that.`,
  });

export const emptyFile = (location: string): InputError =>
  new InputError(`${location} has no text`, {
    code: 'empty-file',
    remedy: 'Check that the file was saved or exported with its text.',
  });

export const unknownFormat = (location: string, format: string): InputError =>
  new InputError(`${location}: no reader for ${format}`, {
    code: 'unknown-format',
    remedy: `Convert it to ${FORMATS}.`,
  });

const inDigits = (count: number): string => count.toLocaleString('en');

export const tooLarge = (location: string, bytes: number, limit: number): InputError =>
  new InputError(
    `${location} is too large: ${inDigits(bytes)} bytes or more, where the limit is ${inDigits(limit)} bytes`,
    { code: 'too-large', remedy: 'Split it, or raise the limit on the size of a file (maxBytes).' },
  );

export const tooLong = (location: string, characters: number, limit: number): InputError =>
  new InputError(
    `${location} is too long for one document: ${inDigits(characters)} characters, where the limit is ${inDigits(limit)}`,
    {
      code: 'too-large',
      remedy:
        'Split it, for example by chapter, or raise the limit on the length of a document (maxCharacters, on the ' +
        'command line --max-characters): it needs about 200 bytes of memory a character.',
    },
  );

const CAUSES: Readonly<Record<string, () => readonly [string, string, string]>> = {
  ENOENT: () => ['not-found', 'does not exist', 'Check the path, and the folder that it is relative to.'],
  ENOTDIR: () => ['not-found', 'does not exist', 'Check the path: a part of it is a file, not a folder.'],
  EACCES: () => ['not-readable', 'may not be read', 'Give yourself permission to read it.'],
  EPERM: () => ['not-readable', 'may not be read', 'Give yourself permission to read it.'],
};

/** A file system's error as one that names the item and the remedy. */
export const fileError = (location: string, cause: unknown): InputError => {
  const system = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const [code, message, remedy] = CAUSES[system]?.() ?? [
    'not-readable',
    `can't be read (${cause instanceof Error ? cause.message : String(cause)})`,
    'Check the file and the disk that it is on.',
  ];
  return new InputError(`${location} ${message}`, { code, remedy, cause });
};

/** An error as an outcome; what isn't an error of ours is a bug in a reader, named as such. */
export const failure = (location: string, cause: unknown, skipped = false): ReadFailure => ({
  ok: false,
  location,
  skipped,
  error:
    cause instanceof EntenteError
      ? cause
      : new InputError(
          `${location} can't be read: ${cause instanceof Error ? cause.message : String(cause)}`,
          {
            code: 'reader-failed',
            remedy: 'Report this with the file: a reader should not fail like this.',
            cause,
          },
        ),
});
