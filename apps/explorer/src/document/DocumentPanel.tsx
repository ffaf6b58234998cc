import { readInWords } from '@entente/graph-schema/ontology';
import type { DocumentResult } from '@entente/graph-queries';
import { useAsk } from '../api/queries.ts';
import { closeDocument, openDocument } from '../state/moves.ts';
import { useUrl } from '../state/url.ts';
import { Panel } from '../ui/Panel.tsx';
import parts from '../ui/parts.module.css';
import { Trouble } from '../ui/Trouble.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import css from './document.module.css';
import { DocumentText } from './DocumentText.tsx';

const Meta = ({ result: { document } }: { readonly result: DocumentResult }) => (
  <p className={css.meta}>
    {document.source !== undefined && <span>{document.source}</span>}
    {document.date !== undefined && <time dateTime={document.date}>{document.date}</time>}
    <span>{document.words.toLocaleString('en')} words</span>
    <span>{document.statements} statements</span>
    <span>{Math.round(document.coverage * 100)}% read</span>
    <span>{document.location}</span>
  </p>
);

interface ClaimsProps {
  readonly result: DocumentResult;
  readonly cite: string | null;
  readonly onCite: (id: string) => void;
}

const Claims = ({ result: { statements, omitted = 0 }, cite, onCite }: ClaimsProps) =>
  statements.length === 0 ? (
    <p className={parts.note}>No statement was read out of this document.</p>
  ) : (
    <ul className={css.claims} aria-label="What this document says">
      {statements.map(({ id, relation, subject, object, polarity, modality }) => (
        <li key={id}>
          <button type="button" aria-current={id === cite} onClick={() => onCite(id)} data-testid="claim">
            <span>{readInWords(relation, subject.name, object.name)}</span>
            {polarity === 'negated' && (
              <em className={parts.tag} data-kind="denied">
                denied
              </em>
            )}
            {modality !== 'actual' && (
              <em className={parts.tag} data-kind={modality}>
                {modality}
              </em>
            )}
          </button>
        </li>
      ))}
      {omitted > 0 && <li>{omitted} more</li>}
    </ul>
  );

/** A document to read, at the sentence that is cited. */
export const DocumentPanel = ({ id, cite }: { readonly id: string; readonly cite: string | null }) => {
  const [{ node, edge }, move] = useUrl();
  const { data, error, refetch } = useAsk('document', { id });
  const isInner = node !== null || edge !== null;
  const onCite = (statement: string): void => void move(openDocument(id, statement));
  return (
    <Panel
      testid="document-panel"
      label="Document"
      eyebrow="Document"
      title={data ? data.document.title || data.document.location : error ? 'Not found' : '…'}
      onClose={() => void move(closeDocument())}
      closeIcon={isInner ? 'back' : 'close'}
      closeLabel={isInner ? 'Back to the evidence' : 'Close'}
    >
      {error ? (
        <Trouble error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <>
          <Meta result={data} />
          <Claims result={data} cite={cite} onCite={onCite} />
          <DocumentText text={data.document.text} statements={data.statements} cite={cite} onCite={onCite} />
        </>
      ) : (
        <Waiting rows={9} />
      )}
    </Panel>
  );
};
