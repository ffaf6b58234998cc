import { ActionIcon, Chip, NumberInput } from '@mantine/core';
import { FAMILIES } from '@entente/graph-schema/ontology';
import type { PathResult } from '@entente/graph-queries';
import { EntityPicker } from '../search/EntityPicker.tsx';
import { usePaths } from '../state/answers.ts';
import { swapEnds } from '../state/moves.ts';
import { useUrl } from '../state/url.ts';
import { EntityLink } from '../ui/EntityLink.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Meter } from '../ui/Meter.tsx';
import { Panel } from '../ui/Panel.tsx';
import panel from '../ui/panel.module.css';
import parts from '../ui/parts.module.css';
import { Trouble } from '../ui/Trouble.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { HopLine } from './HopLine.tsx';
import css from './paths.module.css';

/** Two ends with a button that swaps them. */
export const Ends = () => {
  const [url, move] = useUrl();
  return (
    <div className={css.ends}>
      <div className={css.fields}>
        <EntityPicker
          label="From"
          testid="from"
          value={url.from}
          onPick={(from) => void move({ from, pick: null })}
        />
        <EntityPicker label="To" testid="to" value={url.to} onPick={(to) => void move({ to, pick: null })} />
      </div>
      <ActionIcon
        variant="default"
        aria-label="Swap the ends"
        data-testid="swap"
        onClick={() => void move(swapEnds(url))}
      >
        <Icon name="swap" />
      </ActionIcon>
    </div>
  );
};

/** Most hops of a search, 1 to 8. */
export const Hops = () => {
  const [{ hops }, move] = useUrl();
  return (
    <NumberInput
      label="Most hops"
      size="sm"
      w={110}
      min={1}
      max={8}
      clampBehavior="strict"
      allowDecimal={false}
      value={hops}
      onChange={(value) => void move({ hops: Number(value) || 1, pick: null })}
    />
  );
};

const Families = () => {
  const [{ families }, move] = useUrl();
  return (
    <div role="group" aria-label="Only these kinds of relation">
      <p className={panel.soft} style={{ marginBottom: '0.3rem' }}>
        Only through (all when none is chosen)
      </p>
      <Chip.Group
        multiple
        value={families}
        onChange={(chosen) => void move({ families: chosen, pick: null })}
      >
        <div className={css.chips}>
          {FAMILIES.filter((family) => family !== 'structure').map((family) => (
            <Chip key={family} value={family} size="xs" variant="outline">
              {family}
            </Chip>
          ))}
        </div>
      </Chip.Group>
    </div>
  );
};

const PathCard = ({ path, index }: { readonly path: PathResult; readonly index: number }) => {
  const [{ pick }, move] = useUrl();
  const current = pick === index;
  const [start] = path.entities;
  return (
    <article className={css.result} data-current={current} data-testid="path">
      <button
        type="button"
        className={css.head}
        aria-expanded={current}
        onClick={() => void move({ pick: index })}
      >
        <span className={css.rank}>{index + 1}</span>
        <span className={css.way}>{path.entities.map(({ name }) => name).join(' – ')}</span>
        <Meter value={path.confidence} />
      </button>
      {current && start && (
        <div className={css.steps}>
          <EntityLink entity={start} />
          {path.hops.map((hop, at) => {
            const to = path.entities[at + 1];
            return to ? <HopLine key={hop.relation.id} hop={hop} to={to} /> : null;
          })}
        </div>
      )}
    </article>
  );
};

const Found = () => {
  const [url] = useUrl();
  const { data, error, isFetching, refetch } = usePaths(url);
  if (url.from === null || url.to === null)
    return (
      <p className={parts.note}>
        Choose two actors: the shortest and best attested ways between them are listed here, with the sentence
        behind every step.
      </p>
    );
  if (error) return <Trouble error={error} onRetry={() => void refetch()} />;
  if (!data || isFetching) return <Waiting rows={4} />;
  if (data.paths.length === 0)
    return (
      <p className={parts.note} data-testid="no-path">
        {data.hint ?? 'There is no path between the two.'}
      </p>
    );
  return (
    <div className={panel.stack}>
      <p className={panel.soft} role="status">
        {data.paths.length} {data.paths.length === 1 ? 'path' : 'paths'}, shortest first
        {data.truncated && '; there are more'}
      </p>
      {data.paths.map((path, index) => (
        <PathCard key={path.hops.map(({ relation }) => relation.id).join()} path={path} index={index} />
      ))}
    </div>
  );
};

/** How two actors are connected. */
export const PathsPanel = () => (
  <Panel testid="paths-panel" label="Path finder" eyebrow="Path finder" title="How are two connected?">
    <div className={css.form}>
      <Ends />
      <Hops />
      <Families />
    </div>
    <Found />
  </Panel>
);
