import { Button, Loader } from '@mantine/core';
import { useAsk } from '../api/queries.ts';
import { useUrl } from '../state/url.ts';
import { Trouble } from '../ui/Trouble.tsx';
import css from './shell.module.css';

export const StageWaiting = () => (
  <div className={css.centre} role="status" aria-label="Loading the graph" data-testid="stage-waiting">
    <Loader size="md" type="dots" />
  </div>
);

export const StageTrouble = ({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry: () => void;
}) => (
  <div className={css.centre}>
    <div className={css.card}>
      <Trouble error={error} onRetry={onRetry} />
    </div>
  </div>
);

const NoDocuments = () => (
  <>
    <h2>No documents yet</h2>
    <p>
      Entente reads documents and draws who backs whom, who brokered, and what caused what, with the sentence
      behind every edge. Give it some:
    </p>
    <pre>npx entente ingest report.md notes/ https://example.org/brief.html</pre>
    <p>It takes text, Markdown and HTML. Then reload this page.</p>
  </>
);

const counted = (count: number, one: string, more: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : more}`;

const NoRelations = ({ documents, entities }: { readonly documents: number; readonly entities: number }) => {
  const [, move] = useUrl();
  return (
    <>
      <h2>No relations yet</h2>
      <p>
        {counted(documents, 'document was', 'documents were')} read, and{' '}
        {counted(entities, 'entity is', 'entities are')} named in {documents === 1 ? 'it' : 'them'}, but no
        sentence says how one relates to another. Search finds what is named; more documents may tell more:
      </p>
      <pre>npx entente ingest report.md notes/ https://example.org/brief.html</pre>
      <Button size="xs" variant="default" onClick={() => void move({ view: 'documents' })}>
        See the documents
      </Button>
    </>
  );
};

/** There is nothing to draw: because nothing was read, or because what was read relates nothing. */
export const EmptyStore = () => {
  const { data, error, refetch } = useAsk('status', {});
  if (error) return <StageTrouble error={error} onRetry={() => void refetch()} />;
  if (!data) return <StageWaiting />;
  const { documents, entities } = data.counts;
  return (
    <div className={css.centre}>
      <div className={css.card} data-testid={documents === 0 ? 'empty-store' : 'no-relations'}>
        {documents === 0 ? <NoDocuments /> : <NoRelations documents={documents} entities={entities} />}
        <p style={{ color: 'var(--ink-soft)', fontSize: '0.8rem' }}>The store is {data.location}.</p>
      </div>
    </div>
  );
};
