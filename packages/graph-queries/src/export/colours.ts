import type { Label, Sign } from '@entente/graph-schema';

/** Colours of the labels: the explorer's on a light ground. */
export const LABEL_COLOURS: Readonly<Record<Label, string>> = {
  Country: '#2f5d9b',
  Person: '#b8741a',
  Organization: '#3f7d5a',
  ArmedGroup: '#a63d2f',
  Place: '#7a6a4f',
  Event: '#7a4a94',
  Agreement: '#1f857d',
  Process: '#5666b8',
  Policy: '#8f6a1e',
  Weapon: '#555b64',
  Infrastructure: '#2f7797',
  Commodity: '#6f7a1f',
};

export const SIGN_COLOURS: Readonly<Record<`${Sign}`, string>> = {
  '1': '#2a78b5',
  '-1': '#c8502b',
  '0': '#8b919b',
};
