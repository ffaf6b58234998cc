import type { ChainsResult } from '@entente/graph-queries';
import { useMemo } from 'react';
import { useChains } from '../state/answers.ts';
import { chooseEdge, chooseNode } from '../state/moves.ts';
import { useUrl } from '../state/url.ts';
import { Glyph } from '../ui/Glyph.tsx';
import parts from '../ui/parts.module.css';
import { Trouble } from '../ui/Trouble.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import css from './causes.module.css';
import { drawChains, type ChainLink } from './chain-layout.ts';
import { BOX, placeDrawing, type DrawnLink } from './chain-geometry.ts';

const VERBS: Readonly<Record<string, string>> = {
  CAUSED: 'caused',
  ENABLED: 'enabled',
  PREVENTED: 'prevented',
};

const flagsOf = ({ hop, weakest, joined }: ChainLink): readonly string[] => [
  ...(hop.contradictions.length > 0 ? [`denied by ${hop.contradictions.length}`] : []),
  ...(weakest ? ['weakest link'] : []),
  ...(joined ? ['joined'] : []),
];

const LinkLabel = ({ drawn: { link, label, current } }: { readonly drawn: DrawnLink }) => {
  const [, move] = useUrl();
  const flags = flagsOf(link);
  return (
    <button
      type="button"
      className={css.label}
      data-current={current}
      data-testid="chain-link"
      title={link.hop.quote.statement.sentence.text}
      style={{ left: label.x, top: label.y }}
      onClick={() => void move(chooseEdge(link.hop.relation.id))}
    >
      <span>
        {VERBS[link.hop.relation.type] ?? link.hop.relation.type} ·{' '}
        {Math.round(link.hop.relation.confidence * 100)}%
      </span>
      {flags.map((flag) => (
        <span key={flag} className={css.flags} data-alarm={flag.startsWith('denied')}>
          {flag}
        </span>
      ))}
    </button>
  );
};

const Lines = ({ drawn }: { readonly drawn: readonly DrawnLink[] }) => (
  <svg className={css.links} width="100%" height="100%" aria-hidden="true">
    <defs>
      <marker
        id="causal-head"
        viewBox="0 0 8 8"
        refX="4"
        refY="4"
        markerWidth="11"
        markerHeight="11"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path d="M0 0 8 4 0 8Z" style={{ fill: 'context-stroke' }} />
      </marker>
    </defs>
    {drawn.map((line) => (
      <path
        key={line.link.hop.relation.id}
        className={css.link}
        d={line.curve}
        markerEnd="url(#causal-head)"
        data-type={line.link.hop.relation.type}
        data-joined={line.link.joined}
        data-contradicted={line.link.hop.contradictions.length > 0}
        data-current={line.current}
      />
    ))}
  </svg>
);

const Drawing = ({ result: { chains, from, to } }: { readonly result: ChainsResult }) => {
  const [{ pick }, move] = useUrl();
  const drawing = useMemo(() => drawChains(chains), [chains]);
  const { places, drawn, width, height } = useMemo(() => placeDrawing(drawing, pick), [drawing, pick]);
  const onPicked = new Set(chains[pick]?.entities.map(({ id }) => id));
  return (
    <div
      className={css.canvas}
      style={{ width, height }}
      data-picked={chains.length > 1}
      data-testid="chain-drawing"
    >
      <Lines drawn={drawn} />
      {drawing.nodes.map(({ entity }) => {
        const { x, y } = places.get(entity.id) ?? { x: 0, y: 0 };
        return (
          <button
            key={entity.id}
            type="button"
            className={css.box}
            data-testid="chain-node"
            data-current={onPicked.has(entity.id)}
            data-end={entity.id === from?.id || entity.id === to?.id}
            style={{ left: x, top: y, width: BOX.width, height: BOX.height }}
            onClick={() => void move(chooseNode(entity.id))}
          >
            <Glyph label={entity.label} />
            <span>{entity.name}</span>
          </button>
        );
      })}
      {drawn.map((line) => (
        <LinkLabel key={line.link.hop.relation.id} drawn={line} />
      ))}
    </div>
  );
};

/** Chains of causation, causes on the left. */
export const ChainView = () => {
  const [url] = useUrl();
  const { data, error, isFetching, refetch } = useChains(url);
  return (
    <div className={css.scroll} aria-label="Chains of causation" role="region" data-testid="chain-view">
      {error ? (
        <Trouble error={error} onRetry={() => void refetch()} />
      ) : isFetching ? (
        <Waiting rows={4} />
      ) : data && data.chains.length > 0 ? (
        <Drawing result={data} />
      ) : (
        <p className={parts.note} style={{ maxWidth: '32rem', margin: '12vh auto' }}>
          {data?.hint ??
            'Choose whose causes or effects to follow. They are drawn here from left to right: solid where one document says so, dashed where documents are joined, dotted where someone denies it.'}
        </p>
      )}
    </div>
  );
};
