import type { Label, Sign } from '@entente/graph-schema/ontology';

export type Scheme = 'light' | 'dark';

/** How a type is drawn: a shape of `shapes.ts` and a colour for each scheme. */
export interface LabelStyle {
  readonly shape: string;
  readonly light: string;
  readonly dark: string;
  /** The same shape as an SVG path in a box of 20 by 20, for the legend and lists. */
  readonly path: string;
}

const CIRCLE = 'M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16Z';

/** No two types share a shape, so that colour is never the only cue. */
export const LABEL_STYLES: Readonly<Record<Label, LabelStyle>> = {
  Country: { shape: 'circle', light: '#2f5d9b', dark: '#7fa8dd', path: CIRCLE },
  Person: { shape: 'pentagon', light: '#b8741a', dark: '#e6ad5c', path: 'M10 2l8 6-3 9.5H5L2 8Z' },
  Organization: { shape: 'square', light: '#3f7d5a', dark: '#7fbf99', path: 'M3.5 3.5h13v13h-13Z' },
  ArmedGroup: { shape: 'triangle', light: '#a63d2f', dark: '#e08576', path: 'M10 2.5l8 14.5H2Z' },
  Place: { shape: 'triangleDown', light: '#7a6a4f', dark: '#bda985', path: 'M10 17.5L2 3h16Z' },
  Event: { shape: 'diamond', light: '#7a4a94', dark: '#bd93d6', path: 'M10 1.5l8.5 8.5-8.5 8.5L1.5 10Z' },
  Agreement: { shape: 'wide', light: '#1f857d', dark: '#66c2ba', path: 'M2 5.5h16v9H2Z' },
  Process: { shape: 'octagon', light: '#5666b8', dark: '#9dabf0', path: 'M7 2h6l5 5v6l-5 5H7l-5-5V7Z' },
  Policy: { shape: 'hexagon', light: '#8f6a1e', dark: '#d1ab5e', path: 'M5.5 2.5h9L19 10l-4.5 7.5h-9L1 10Z' },
  Weapon: { shape: 'triangleRight', light: '#555b64', dark: '#a8b0bb', path: 'M17.5 10L3 18V2Z' },
  Infrastructure: { shape: 'tall', light: '#2f7797', dark: '#7cbcd9', path: 'M5.5 2h9v16h-9Z' },
  Commodity: { shape: 'plus', light: '#6f7a1f', dark: '#bcc763', path: 'M7 2h6v5h5v6h-5v5H7v-5H2V7h5Z' },
};

/** Blue for friendly and vermilion for hostile stay apart for every kind of colour vision. */
const SIGN_COLOURS: Readonly<Record<Scheme, Readonly<Record<`${Sign}`, string>>>> = {
  light: { '1': '#2a78b5', '-1': '#c8502b', '0': '#8b919b' },
  dark: { '1': '#62aee8', '-1': '#f0875f', '0': '#7d8592' },
};

export const signColour = (sign: Sign, scheme: Scheme): string => SIGN_COLOURS[scheme][`${sign}`];

export const CAUSAL_COLOUR: Readonly<Record<Scheme, string>> = { light: '#8a4fa3', dark: '#c79adf' };

/** Colours of the stage and of the writing on it. */
export const STAGE: Readonly<
  Record<Scheme, { background: string; label: string; plate: string; faded: string }>
> = {
  light: { background: '#fbfaf7', label: '#23272e', plate: '#fbfaf7b8', faded: '#dfddd6' },
  dark: { background: '#14171c', label: '#e7e9ec', plate: '#14171cb8', faded: '#2c313a' },
};
