import { relationEntry } from '@entente/graph-schema/ontology';
import type { Quote } from '@entente/graph-queries';
import { openDocument } from '../state/moves.ts';
import { useUrl } from '../state/url.ts';
import { Icon } from '../ui/Icon.tsx';
import { Meter } from '../ui/Meter.tsx';
import css from '../ui/parts.module.css';
import { Marked } from './Marked.tsx';

/** A sentence with where it stands; a click opens the document there. */
export const QuoteCard = ({ quote: { statement, document } }: { readonly quote: Quote }) => {
  const [, move] = useUrl();
  const denied = statement.polarity === 'negated';
  return (
    <figure
      className={css.quote}
      data-testid="quote"
      data-sign={relationEntry(statement.relation).sign}
      {...(denied ? { 'data-denies': true } : {})}
    >
      <blockquote className={css.words} cite={document.location}>
        <Marked statement={statement} />
      </blockquote>
      <figcaption className={css.source}>
        <button
          type="button"
          data-testid="open-document"
          title="Open the document at this sentence"
          onClick={() => void move(openDocument(document.id, statement.id))}
        >
          <Icon name="documents" size={13} />
          {document.title || document.location}
        </button>
        {document.source !== undefined && <span>{document.source}</span>}
        {document.date !== undefined && <time dateTime={document.date}>{document.date}</time>}
        <Meter value={statement.confidence} />
        {denied && (
          <span className={css.tag} data-kind="denied">
            denied
          </span>
        )}
        {statement.modality !== 'actual' && (
          <span className={css.tag} data-kind={statement.modality}>
            {statement.modality}
          </span>
        )}
      </figcaption>
    </figure>
  );
};
