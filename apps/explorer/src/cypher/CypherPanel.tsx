import { Button, Kbd, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useCypher } from '../state/answers.ts';
import { useUrl } from '../state/url.ts';
import { Icon } from '../ui/Icon.tsx';
import { Panel } from '../ui/Panel.tsx';
import panel from '../ui/panel.module.css';
import parts from '../ui/parts.module.css';
import { Trouble } from '../ui/Trouble.tsx';
import css from './cypher.module.css';
import { Editor } from './Editor.tsx';
import { EXAMPLES } from './examples.ts';

const Outcome = () => {
  const [url, move] = useUrl();
  const { data, error } = useCypher(url);
  if (url.cypher === '') return null;
  if (error) return <Trouble error={error} />;
  if (!data) return null;
  const { rows, truncated, milliseconds, slice } = data;
  return (
    <div className={panel.stack} data-testid="cypher-outcome">
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label="How to show the result"
        value={url.result}
        data={[
          { value: 'table', label: `Table · ${rows.length}` },
          {
            value: 'graph',
            label: `Graph · ${slice.entities.length}`,
            disabled: slice.entities.length === 0,
          },
        ]}
        onChange={(value) =>
          void move({ result: value === 'graph' ? 'graph' : 'table' }, { history: 'replace' })
        }
      />
      <p className={panel.soft} role="status">
        {rows.length} {rows.length === 1 ? 'row' : 'rows'} in {Math.round(milliseconds)} ms
      </p>
      {truncated && (
        <p className={parts.note} data-testid="truncated">
          Cut at {rows.length} rows: add a LIMIT or a narrower WHERE to see what matters.
        </p>
      )}
      {slice.entities.length === 0 && rows.length > 0 && (
        <p className={parts.note}>Return nodes or edges, such as a, r, b, to see a graph.</p>
      )}
    </div>
  );
};

const Examples = ({ onPick }: { readonly onPick: (text: string) => void }) => (
  <>
    <h3 className={panel.section} style={{ marginTop: '1.4rem' }}>
      Examples
    </h3>
    <ul className={css.examples}>
      {EXAMPLES.map(({ question, text }) => (
        <li key={question}>
          <button type="button" data-testid="example" onClick={() => onPick(text)}>
            {question}
            <code>{text}</code>
          </button>
        </li>
      ))}
    </ul>
  </>
);

/** A box for read-only Cypher. */
export const CypherPanel = () => {
  const [url, move] = useUrl();
  const { isFetching, refetch } = useCypher(url);
  const [draft, setDraft] = useState(url.cypher);
  const [shown, setShown] = useState(url.cypher);
  if (shown !== url.cypher) {
    setShown(url.cypher);
    setDraft(url.cypher);
  }
  const run = (text: string): void => {
    if (text.trim() === '') return;
    if (text === url.cypher) void refetch();
    else void move({ cypher: text });
  };
  return (
    <Panel testid="cypher-panel" label="Cypher" eyebrow="Cypher" title="Ask the graph">
      <Editor text={draft} onChange={setDraft} onRun={() => run(draft)} />
      <div className={css.bar}>
        <Button
          size="xs"
          loading={isFetching}
          leftSection={<Icon name="play" size={12} />}
          data-testid="run"
          onClick={() => run(draft)}
        >
          Run
        </Button>
        <span className={panel.soft}>
          <Kbd size="xs">Ctrl</Kbd> <Kbd size="xs">Enter</Kbd> · reads only, 10 s at most
        </span>
      </div>
      <Outcome />
      <Examples
        onPick={(text) => {
          setDraft(text);
          run(text);
        }}
      />
    </Panel>
  );
};
