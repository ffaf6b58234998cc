import { exportFormat } from '../export/index.ts';
import type { ExportSource } from '../export/format.ts';

/** The files of an export as whole texts; the only one of a format has the name ''. */
export const exported = async (format: string, source: ExportSource): Promise<Map<string, string>> => {
  const files = new Map<string, string>();
  for await (const { file = '', text } of exportFormat(format).write(source))
    files.set(file, (files.get(file) ?? '') + text);
  return files;
};
