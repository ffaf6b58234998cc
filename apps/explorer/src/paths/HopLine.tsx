import { relationEntry } from '@entente/graph-schema/ontology';
import type { Hop, StoredEntity } from '@entente/graph-queries';
import { Marked } from '../evidence/Marked.tsx';
import { lineStyle } from '../graph/attributes.ts';
import { readingBetween } from '../entity/FactLine.tsx';
import { chooseEdge, openDocument } from '../state/moves.ts';
import { useUrl } from '../state/url.ts';
import { EntityLink } from '../ui/EntityLink.tsx';
import { Meter } from '../ui/Meter.tsx';
import panel from '../ui/panel.module.css';
import parts from '../ui/parts.module.css';
import css from './paths.module.css';

/** One step of a path: the relation as its edge points, and the sentence that says so. */
export const HopLine = ({ hop, to }: { readonly hop: Hop; readonly to: StoredEntity }) => {
  const [, move] = useUrl();
  const { relation, forward, quote } = hop;
  const { sign, family, reading, symmetric } = relationEntry(relation.type);
  return (
    <>
      <div className={css.hop} data-testid="hop">
        <div className={panel.line}>
          <span
            className={panel.rule}
            data-sign={sign}
            data-family={family}
            data-line={lineStyle(relation)}
          />
          <button
            type="button"
            className={css.relation}
            title="Show the evidence"
            onClick={() => void move(chooseEdge(relation.id))}
          >
            {!forward && !symmetric && '← '}
            {readingBetween(reading)}
            {forward && !symmetric && ' →'}
          </button>
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
        </div>
        <blockquote className={css.quote}>
          “<Marked statement={quote.statement} />”
        </blockquote>
        <button
          type="button"
          className={css.source}
          onClick={() => void move(openDocument(quote.document.id, quote.statement.id))}
        >
          {quote.document.title || quote.document.location}
          {quote.document.date !== undefined && `, ${quote.document.date}`}
        </button>
      </div>
      <EntityLink entity={to} />
    </>
  );
};
