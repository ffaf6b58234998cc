import { useInViewport } from '@mantine/hooks';
import { useState } from 'react';
import type { Statement } from '@entente/graph-schema';
import { relationEntry } from '@entente/graph-schema/ontology';
import { lineStyle } from '../graph/attributes.ts';
import { Marked } from '../evidence/Marked.tsx';
import { useAsk } from '../api/queries.ts';
import { chooseEdge } from '../state/moves.ts';
import { useUrl } from '../state/url.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { Meter } from '../ui/Meter.tsx';
import panel from '../ui/panel.module.css';
import parts from '../ui/parts.module.css';
import { yearsOf, type Fact } from './facts.ts';

/** The words between two names, such as "backs". */
export const readingBetween = (reading: string): string =>
  reading.replace('{subject}', '').replace('{object}', '').trim();

const Said = ({ statement }: { readonly statement: Statement }) => (
  <span className={panel.compact} style={{ display: 'block' }}>
    “<Marked statement={statement} />”
  </span>
);

/** Fetches the sentence of an edge once its line is in view. */
const SaidOnSight = ({ relation }: { readonly relation: string }) => {
  const { ref, inViewport } = useInViewport();
  const [seen, setSeen] = useState(false);
  if (inViewport && !seen) setSeen(true);
  const { data } = useAsk('evidence', seen ? { relation, limit: 1 } : undefined);
  const quote = data?.supporting[0];
  return (
    <span ref={ref} style={{ display: 'block', minHeight: 1 }}>
      {quote && <Said statement={quote.statement} />}
    </span>
  );
};

/** One edge in words with its best sentence; a click opens its evidence. */
export const FactLine = ({
  fact: { relation, other, outward, quote },
  self,
}: {
  readonly fact: Fact;
  readonly self: string;
}) => {
  const [, move] = useUrl();
  const { sign, family, reading } = relationEntry(relation.type);
  const words = readingBetween(reading);
  const name = (
    <>
      <Glyph label={other.label} size={11} /> <b>{other.name}</b>
    </>
  );
  const years = yearsOf(relation);
  return (
    <li className={panel.fact}>
      <button
        type="button"
        className={panel.factButton}
        data-testid="fact"
        onClick={() => void move(chooseEdge(relation.id))}
        title="Show the evidence"
      >
        <span className={panel.line}>
          <span
            className={panel.rule}
            data-sign={sign}
            data-family={family}
            data-line={lineStyle(relation)}
          />
          <span className={panel.says}>
            {outward ? (
              <>
                {words} {name}
              </>
            ) : (
              <>
                {name} {words} {self}
              </>
            )}
            {years !== '' && <span className={panel.soft}> · {years}</span>}
          </span>
          {relation.denials > 0 && (
            <span className={parts.tag} data-kind="denied">
              {relation.denials} denied
            </span>
          )}
          {relation.modality !== 'actual' && (
            <span className={parts.tag} data-kind={relation.modality}>
              {relation.modality}
            </span>
          )}
          <Meter value={relation.confidence} />
        </span>
        {quote ? <Said statement={quote.statement} /> : <SaidOnSight relation={relation.id} />}
      </button>
    </li>
  );
};
