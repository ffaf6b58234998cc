import { Anchor, Button } from '@mantine/core';
import type { EntityResult } from '@entente/graph-queries';
import { labelEntry } from '@entente/graph-schema/ontology';
import { useState } from 'react';
import { useAsk } from '../api/queries.ts';
import { causesOf, close, grow, pathFrom } from '../state/moves.ts';
import { growths } from '../state/queries.ts';
import { useUrl } from '../state/url.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Panel } from '../ui/Panel.tsx';
import panel from '../ui/panel.module.css';
import parts from '../ui/parts.module.css';
import { Trouble } from '../ui/Trouble.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { FactLine } from './FactLine.tsx';
import { factGroups } from './facts.ts';

const Actions = ({ result: { entity } }: { readonly result: EntityResult }) => {
  const [url, move] = useUrl();
  const grown = growths(url.grown).findLast((growth) => growth.entity === entity.id);
  const { data: shown } = useAsk('neighbourhood', grown);
  const left = shown?.omitted.entities ?? 0;
  const isWaiting = grown !== undefined && !shown;
  return (
    <div className={panel.row}>
      <Button
        size="xs"
        data-testid="expand"
        disabled={grown !== undefined && left === 0}
        loading={isWaiting}
        leftSection={<Icon name="plus" size={14} />}
        onClick={() => void move(grow(url, entity.id))}
      >
        {grown === undefined
          ? 'Show its neighbours'
          : left > 0
            ? `+${left} more neighbours`
            : 'Neighbours shown'}
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<Icon name="paths" size={14} />}
        onClick={() => void move(pathFrom(url, entity.id))}
      >
        Path from here
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<Icon name="causes" size={14} />}
        onClick={() => void move(causesOf(entity.id))}
      >
        What led to it
      </Button>
    </div>
  );
};

const Names = ({ result: { entity } }: { readonly result: EntityResult }) => (
  <div style={{ marginTop: '0.7rem' }}>
    {entity.aliases.length > 0 && <p className={panel.soft}>Also {entity.aliases.join(', ')}</p>}
    <p className={panel.soft}>
      {entity.degree} {entity.degree === 1 ? 'edge' : 'edges'}, named in {entity.documents}{' '}
      {entity.documents === 1 ? 'document' : 'documents'}
      {entity.wikidata !== undefined && (
        <>
          {' · '}
          <Anchor
            href={`https://www.wikidata.org/wiki/${entity.wikidata}`}
            target="_blank"
            rel="noreferrer noopener"
            fz="inherit"
          >
            Wikidata {entity.wikidata}
          </Anchor>
        </>
      )}
    </p>
  </div>
);

/** The weightiest edges come with the entity; the others when they are asked for. */
const Facts = ({ result }: { readonly result: EntityResult }) => {
  const [isAll, setAll] = useState(false);
  const { data: all, isFetching } = useAsk(
    'neighbourhood',
    isAll ? { entity: result.entity.id, limit: 1000, structure: true } : undefined,
  );
  const slice = all ?? result.slice;
  const groups = factGroups({ ...result, slice });
  const left = slice.omitted.relations;
  if (groups.length === 0) return <p className={parts.note}>No document says how it relates to anything.</p>;
  return (
    <div data-testid="facts">
      {groups.map(({ family, facts }) => (
        <section key={family} aria-label={family}>
          <h3 className={panel.section} style={{ marginTop: '1.3rem' }}>
            {family} <span>{facts.length}</span>
          </h3>
          <ul className={panel.facts}>
            {facts.map((fact) => (
              <FactLine key={fact.relation.id} fact={fact} self={result.entity.name} />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <Button
          size="xs"
          variant="default"
          mt="md"
          data-testid="more-facts"
          loading={isFetching}
          disabled={all !== undefined}
          onClick={() => setAll(true)}
        >
          +{left} more edges, less weighty
        </Button>
      )}
    </div>
  );
};

/** Who an entity is, and what is said of it. */
export const EntityPanel = ({ id }: { readonly id: string }) => {
  const [, move] = useUrl();
  const { data, error, refetch } = useAsk('entity', { entity: id, edges: 60, quotes: 60 });
  return (
    <Panel
      testid="entity-panel"
      label="Details of the entity"
      eyebrow={
        data ? (
          <>
            <Glyph label={data.entity.label} size={11} />
            {labelEntry(data.entity.label).name}
            {data.entity.kind !== undefined && ` · ${data.entity.kind}`}
          </>
        ) : (
          'Entity'
        )
      }
      title={data?.entity.name ?? (error ? 'Not found' : '…')}
      onClose={() => void move(close())}
    >
      {error ? (
        <Trouble error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <>
          <Actions result={data} />
          <Names result={data} />
          <Facts result={data} />
        </>
      ) : (
        <Waiting />
      )}
    </Panel>
  );
};
