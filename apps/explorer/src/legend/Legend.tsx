import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState, type ReactNode } from 'react';
import type { Scene } from '../graph/compose.ts';
import { toggleHidden } from '../state/moves.ts';
import { useUrl } from '../state/url.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { Icon } from '../ui/Icon.tsx';
import { legendCounts } from './counts.ts';
import css from './legend.module.css';

const LINES = [
  { words: 'friendly', colour: 'var(--friendly)', dash: undefined },
  { words: 'hostile', colour: 'var(--hostile)', dash: undefined },
  { words: 'cause and effect', colour: 'var(--causal)', dash: undefined },
  { words: 'planned, possible, reported', colour: 'var(--ink-soft)', dash: '6 4' },
  { words: 'denied by someone', colour: 'var(--ink-soft)', dash: '1.5 3.5' },
] as const;

const Lines = () => (
  <>
    <p className={css.group}>Lines</p>
    {LINES.map(({ words, colour, dash }) => (
      <div key={words} className={css.key}>
        <svg width="24" height="6" aria-hidden="true">
          <line
            x1="0"
            y1="3"
            x2="24"
            y2="3"
            style={{ stroke: colour }}
            strokeWidth="2.4"
            strokeDasharray={dash}
          />
        </svg>
        {words}
      </div>
    ))}
    <div className={css.key}>wider: more quotes; an arrow points at the object</div>
  </>
);

interface LegendProps {
  readonly scene: Scene;
  /** Panels on both sides leave little room: it starts folded. */
  readonly isCrowded: boolean;
}

/** What shapes, colours and lines mean; a click on a type or family hides it. */
export const Legend = ({ scene, isCrowded }: LegendProps) => {
  const [url, move] = useUrl();
  const narrow = useMediaQuery('(max-width: 900px)', window.innerWidth <= 900);
  const [opened, setOpened] = useState<boolean>();
  const open = opened ?? !(narrow || isCrowded);
  const { labels, families } = useMemo(() => legendCounts(scene), [scene]);
  const item = (name: string, words: string, count: number, glyph: ReactNode) => (
    <button
      key={name}
      type="button"
      className={css.item}
      aria-pressed={!url.hide.includes(name)}
      data-testid={`legend-${name}`}
      title={url.hide.includes(name) ? 'Show again' : 'Hide'}
      onClick={() => void move(toggleHidden(url, name))}
    >
      {glyph}
      <span>{words}</span>
      <span className={css.count}>{count}</span>
    </button>
  );
  return (
    <aside className={css.legend} aria-label="Legend" data-testid="legend">
      <button type="button" className={css.summary} aria-expanded={open} onClick={() => setOpened(!open)}>
        <Icon name="legend" /> Legend
        {url.hide.length > 0 && <span className={css.count}>{url.hide.length} hidden</span>}
      </button>
      {open && (
        <div className={css.body}>
          {labels.map(({ name, plural, count }) =>
            item(name, plural, count, <Glyph label={name} size={12} />),
          )}
          <p className={css.group}>Relations</p>
          {families.map(({ name, count }) => item(name, name, count, null))}
          <Lines />
        </div>
      )}
    </aside>
  );
};
