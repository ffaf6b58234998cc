import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.ts';

export interface Progress {
  /** One more item done; `label` names the one at hand. */
  advance(label: string): void;
  stop(): void;
}

const SILENT: Progress = { advance: () => undefined, stop: () => undefined };

/** A bar on standard error when it is a terminal, else nothing. */
export const startProgress = (terminal: Terminal, total: number, unit: string): Progress => {
  if (!terminal.interactive || total < 2) return SILENT;
  const bar = new SingleBar(
    {
      format: `{bar} {value}/{total} ${unit} · {eta_formatted} left · {label}`,
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_grey,
  );
  bar.start(total, 0, { label: '' });
  return {
    advance: (label) => bar.increment(1, { label: label.slice(-40) }),
    stop: () => bar.stop(),
  };
};
