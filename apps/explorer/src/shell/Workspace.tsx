import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import type { Scheme } from '../graph/palette.ts';
import { useScene } from '../graph/use-scene.ts';
import { Legend } from '../legend/Legend.tsx';
import { escape } from '../state/moves.ts';
import { useUrl, type UrlState } from '../state/url.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { Announcer } from './Announcer.tsx';
import css from './shell.module.css';
import { EmptyStore, StageTrouble, StageWaiting } from './States.tsx';
import { TopBar } from './TopBar.tsx';

const Stage = lazy(() => import('../graph/Stage.tsx'));
const EntityPanel = lazy(() => import('../entity/EntityPanel.tsx').then((m) => ({ default: m.EntityPanel })));
const EdgePanel = lazy(() => import('../evidence/EdgePanel.tsx').then((m) => ({ default: m.EdgePanel })));
const DocumentPanel = lazy(() =>
  import('../document/DocumentPanel.tsx').then((m) => ({ default: m.DocumentPanel })),
);
const PathsPanel = lazy(() => import('../paths/PathsPanel.tsx').then((m) => ({ default: m.PathsPanel })));
const CausesPanel = lazy(() => import('../causes/CausesPanel.tsx').then((m) => ({ default: m.CausesPanel })));
const ChainView = lazy(() => import('../causes/ChainView.tsx').then((m) => ({ default: m.ChainView })));
const CypherPanel = lazy(() => import('../cypher/CypherPanel.tsx').then((m) => ({ default: m.CypherPanel })));
const CypherTable = lazy(() => import('../cypher/CypherTable.tsx').then((m) => ({ default: m.CypherTable })));
const DocumentsView = lazy(() =>
  import('../documents/DocumentsView.tsx').then((m) => ({ default: m.DocumentsView })),
);

const leftOf = ({ view }: UrlState): ReactNode => {
  if (view === 'paths') return <PathsPanel />;
  if (view === 'causes') return <CausesPanel />;
  return view === 'cypher' ? <CypherPanel /> : undefined;
};

/** What covers the graph. */
const overOf = ({ view, result, cypher }: UrlState): ReactNode => {
  if (view === 'documents') return <DocumentsView />;
  if (view === 'causes') return <ChainView />;
  return view === 'cypher' && result === 'table' && cypher !== '' ? <CypherTable /> : undefined;
};

const rightOf = ({ doc, cite, edge, node }: UrlState): ReactNode => {
  if (doc !== null) return <DocumentPanel key={doc} id={doc} cite={cite} />;
  if (edge !== null) return <EdgePanel key={edge} id={edge} />;
  return node === null ? undefined : <EntityPanel key={node} id={node} />;
};

const useEscape = (): void => {
  const [url, move] = useUrl();
  useEffect(() => {
    const step = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const { target } = event;
      if (target instanceof HTMLElement && target.closest('input, .cm-editor')) target.blur();
      else void move(escape(url));
    };
    window.addEventListener('keydown', step);
    return () => window.removeEventListener('keydown', step);
  }, [url, move]);
};

export const Workspace = ({ scheme }: { readonly scheme: Scheme }) => {
  const [url] = useUrl();
  useEscape();
  const { scene, trail, isPending, error, omitted, retry } = useScene(url);
  const left = leftOf(url);
  const over = overOf(url);
  const right = rightOf(url);
  const empty = !isPending && !error && scene.entities.size === 0;
  const waiting = (
    <div style={{ padding: '1.2rem' }}>
      <Waiting />
    </div>
  );
  return (
    <div className={css.app}>
      <TopBar />
      <div className={css.work}>
        {left && (
          <div className={css.left} data-with-over={over !== undefined}>
            <Suspense fallback={waiting}>{left}</Suspense>
          </div>
        )}
        <main className={css.main}>
          {error ? (
            <StageTrouble error={error} onRetry={retry} />
          ) : empty ? (
            <EmptyStore />
          ) : isPending ? (
            <StageWaiting />
          ) : (
            <>
              <Suspense fallback={<StageWaiting />}>
                <Stage scene={scene} trail={trail} scheme={scheme} />
              </Suspense>
              <div className={css.note}>
                <span data-testid="counts">
                  {scene.entities.size} entities · {scene.relations.size} relations
                  {omitted > 0 && ` · ${omitted.toLocaleString('en')} more, less connected, are not drawn`}
                </span>
              </div>
              <Legend scene={scene} isCrowded={left !== undefined && right !== undefined} />
            </>
          )}
          {over && (!empty || url.view === 'documents') && !error && (
            <div className={css.over}>
              <Suspense fallback={waiting}>{over}</Suspense>
            </div>
          )}
          <Announcer scene={scene} />
        </main>
        {right && (
          <div className={css.right}>
            <Suspense fallback={waiting}>{right}</Suspense>
          </div>
        )}
      </div>
    </div>
  );
};
