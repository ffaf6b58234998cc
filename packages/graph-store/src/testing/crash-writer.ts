/** Applies documents to a store until it is killed, and tells each one that is done. Arguments: folder, first number. */
import { makeDelta } from './deltas.ts';
import { NORLAND, OSTRIA, SUDMARK, WESTRIA } from './world.ts';
import { EmbeddedStore } from '../embedded/index.ts';

/** Locations are used again, so that kills fall between a new version's coming and the old one's going. */
const LOCATIONS = 6;
const CAST = [NORLAND, OSTRIA, SUDMARK, WESTRIA] as const;

const documentOf = (number: number) => {
  const who = (step: number) => CAST[(number + step) % CAST.length] ?? NORLAND;
  return makeDelta({
    location: `made/${number % LOCATIONS}.txt`,
    heading: `Document ${number}`,
    claims: [
      { subject: who(0), relation: 'BACKS', object: who(1) },
      { subject: who(0), relation: 'OPPOSES', object: who(2), polarity: 'negated' },
    ],
  });
};

const [folder = '', first = '0'] = process.argv.slice(2);
const store = await EmbeddedStore.open(folder);
for (let number = Number(first); ; number++) {
  const { document } = await store.apply(documentOf(number));
  process.stdout.write(`${number} ${document}\n`);
  if (number % 4 === 0) await store.cypher({ text: 'RETURN 1 AS x', maxRows: 1, timeoutMs: 30_000 });
}
