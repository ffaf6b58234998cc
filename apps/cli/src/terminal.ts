import { once } from 'node:events';
import { styleText } from 'node:util';

/** Where a command writes: results to `out`, everything else to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Writes a part of a long result as it is, and waits where the reader is slow. */
  stream(text: string): Promise<void>;
  /** Whether `err` is a terminal that can redraw a line. */
  readonly interactive: boolean;
  readonly colours: boolean;
}

/** @param plain whether colours are unwelcome even on a terminal */
export const processTerminal = (plain: boolean): Terminal => ({
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  stream: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  interactive: process.stderr.isTTY,
  colours: process.stdout.isTTY && !plain,
});

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

export const paint = (terminal: Terminal, style: Style, text: string): string =>
  terminal.colours ? styleText(style, text) : text;

/** Columns padded to their widest cell; the last one runs free. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string => {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  ');
  return all.map(line).join('\n');
};

/** One line of text, white space run together, cut at `width` characters. */
export const oneLine = (text: string, width = 240): string => {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.length <= width ? flat : `${flat.slice(0, width - 1)}…`;
};
