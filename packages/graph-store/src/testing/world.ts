import type { Delta } from '@entente/graph-schema';
import { makeDelta, type Who } from './deltas.ts';

/** An invented world, so that nothing in it can be mistaken for a claim about ours. */
export const NORLAND: Who = { label: 'Country', name: 'Norland', wikidata: 'Q900001' };
export const SUDMARK: Who = { label: 'Country', name: 'Sudmark' };
export const OSTRIA: Who = { label: 'Country', name: 'Ostria' };
export const WESTRIA: Who = { label: 'Country', name: 'Westria' };
export const LEAGUE: Who = { label: 'Organization', name: 'League of Ports' };
export const BRIGADE: Who = { label: 'ArmedGroup', name: 'Reed Brigade' };
export const CRISIS: Who = { label: 'Event', name: 'Harbour Crisis' };
export const BAN: Who = { label: 'Policy', name: 'Grain Ban' };
export const ACCORD: Who = { label: 'Agreement', name: 'Salt Accord' };
export const FEN: Who = { label: 'Place', name: 'Fen Province' };

/**
 * A brief world: Norland backs the League in two documents, Sudmark is said not to; two ways of two hops lead from
 * Norland to the Brigade, one of three; a chain of causes; one structure edge.
 */
export const world = (): readonly Delta[] => [
  makeDelta({
    location: 'briefs/one.txt',
    date: '2031-03-01',
    claims: [
      {
        subject: NORLAND,
        relation: 'BACKS',
        object: LEAGUE,
        confidence: 0.8,
        time: ['2030-01-01', '2030-01-05'],
      },
      { subject: SUDMARK, relation: 'BACKS', object: LEAGUE, polarity: 'negated', confidence: 0.7 },
      { subject: LEAGUE, relation: 'OPPOSES', object: BRIGADE, confidence: 0.9 },
      { subject: NORLAND, relation: 'ALLIED_WITH', object: OSTRIA, confidence: 0.9 },
      { subject: FEN, relation: 'LOCATED_IN', object: NORLAND, confidence: 0.95 },
    ],
  }),
  makeDelta({
    location: 'briefs/two.txt',
    date: '2031-04-01',
    claims: [
      {
        subject: { ...NORLAND, as: 'the Norlanders' },
        relation: 'BACKS',
        object: { ...LEAGUE, as: 'LoP' },
        confidence: 0.5,
        time: ['2031-02-01', '2031-02-01'],
      },
      { subject: OSTRIA, relation: 'OPPOSES', object: BRIGADE, confidence: 0.6 },
      { subject: NORLAND, relation: 'BACKS', object: LEAGUE, polarity: 'negated', confidence: 0.4 },
      { subject: WESTRIA, relation: 'SUPPLIES', object: BRIGADE, item: 'river boats', confidence: 0.7 },
    ],
  }),
  makeDelta({
    location: 'briefs/three.txt',
    claims: [
      { subject: CRISIS, relation: 'CAUSED', object: BAN, confidence: 0.8, modality: 'reported' },
      { subject: BAN, relation: 'PREVENTED', object: ACCORD, confidence: 0.6, modality: 'planned' },
      { subject: OSTRIA, relation: 'BACKS', object: WESTRIA, confidence: 0.9 },
      { subject: WESTRIA, relation: 'CONSULTS_WITH', object: SUDMARK, confidence: 0.9 },
    ],
  }),
];
