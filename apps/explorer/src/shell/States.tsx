import { Loader } from '@mantine/core';
import { useAsk } from '../api/queries.ts';
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

/** Nothing is in the graph yet: how to begin. */
export const EmptyStore = () => {
  const { data } = useAsk('status', {});
  return (
    <div className={css.centre}>
      <div className={css.card} data-testid="empty-store">
        <h2>No documents yet</h2>
        <p>
          Entente reads documents and draws who backs whom, who brokered, and what caused what, with the
          sentence behind every edge. Give it some:
        </p>
        <pre>npx entente ingest report.md notes/ https://example.org/brief.html</pre>
        <p>It takes text, Markdown and HTML. Then reload this page.</p>
        {data && (
          <p style={{ color: 'var(--ink-soft)', fontSize: '0.8rem' }}>The store is {data.location}.</p>
        )}
      </div>
    </div>
  );
};
