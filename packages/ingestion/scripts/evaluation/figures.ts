/** One measured number of the table. */
export interface Figure {
  /** Stable name, the key in the baselines. */
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly better: 'higher' | 'lower';
  /** What it was measured on, in a few words. */
  readonly of: string;
}

/** A figure, of which more is better unless said otherwise. */
export const figure = (
  id: string,
  label: string,
  value: number,
  of: string,
  better: Figure['better'] = 'higher',
): Figure => ({ id, label, value, better, of });
