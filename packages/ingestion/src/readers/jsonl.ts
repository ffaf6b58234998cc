import { InputError } from '@entente/graph-schema';
import { z } from 'zod';
import { decode } from './decode.ts';
import { emptyFile, failure } from './errors.ts';
import { makeSource, parseDate } from './metadata.ts';
import type { Reader, ReadOutcome } from './types.ts';

const recordSchema = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  text: z.string(),
  title: z.string().nullish(),
  date: z.string().nullish(),
  url: z.string().nullish(),
  source: z.string().nullish(),
});

const badRecord = (location: string, reason: string, cause?: unknown): InputError =>
  new InputError(`${location}: ${reason}`, {
    code: 'bad-record',
    remedy: 'Each line is a JSON object {"id", "text", "title"?, "date"?, "url"?}; mend this line.',
    cause,
  });

const parseLine = (line: string, location: string): z.infer<typeof recordSchema> => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw badRecord(location, 'not JSON', cause);
  }
  const parsed = recordSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw badRecord(
    location,
    `"${issue?.path.join('.') ?? ''}" ${issue?.message ?? 'is not a record'}`,
    parsed.error,
  );
};

const readRecord = (line: string, location: string, ids: Map<string, string>): ReadOutcome => {
  const record = parseLine(line, location);
  const earlier = ids.get(record.id);
  if (earlier !== undefined) throw badRecord(location, `its id "${record.id}" is ${earlier}'s too`);
  if (record.text.trim() === '') throw emptyFile(location);
  ids.set(record.id, location);
  const source = makeSource({
    id: record.id,
    text: record.text,
    location: record.url ?? location,
    format: 'jsonl',
    title: record.title ?? undefined,
    date: parseDate(record.date ?? ''),
    publisher: record.source ?? undefined,
  });
  return { ok: true, source };
};

function* readRecords(text: string, location: string): Iterable<ReadOutcome> {
  const ids = new Map<string, string>();
  let number = 0;
  for (const match of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    number += 1;
    const line = match[0].trim();
    if (line === '') continue;
    const place = `${location}:${number}`;
    try {
      yield readRecord(line, place, ids);
    } catch (error) {
      yield failure(place, error);
    }
  }
}

export const jsonlReader: Reader = {
  id: 'jsonl',
  extensions: ['.jsonl', '.ndjson'],
  mediaTypes: ['application/jsonl', 'application/x-ndjson', 'application/x-jsonlines'],
  sniff: (head) => /^\s*\{"/.test(head),
  read: (bytes, location) => {
    const text = decode(bytes, location);
    if (text.trim() === '') throw emptyFile(location);
    return readRecords(text, location);
  },
};
