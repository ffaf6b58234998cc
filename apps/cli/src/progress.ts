import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.ts';

export interface Progress {
  /** One more item done; `label` names it. */
  advance(label: string): void;
  stop(): void;
}

const SILENT: Progress = { advance: () => undefined, stop: () => undefined };

const format = (unit: string, total: number | undefined): string =>
  total === undefined
    ? `{value} ${unit} · {duration_formatted} · {label}`
    : `{bar} {value}/{total} ${unit} · {eta_formatted} left · {label}`;

/**
 * A line on standard error that keeps pace, when that is a terminal; else nothing.
 * @param total how many there will be, where that is known beforehand
 */
export const startProgress = (terminal: Terminal, unit: string, total?: number): Progress => {
  if (!terminal.interactive) return SILENT;
  const options = {
    format: format(unit, total),
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
  };
  const bar = new SingleBar(options, Presets.shades_grey);
  bar.start(total ?? Number.MAX_SAFE_INTEGER, 0, { label: '' });
  return {
    advance: (label) => bar.increment(1, { label: label.slice(0, 60) }),
    stop: () => bar.stop(),
  };
};
