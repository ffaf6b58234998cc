import { SegmentedControl } from '@mantine/core';
import type { CausalChain, Quote } from '@entente/graph-queries';
import { Marked } from '../evidence/Marked.tsx';
import { HopLine } from '../paths/HopLine.tsx';
import paths from '../paths/paths.module.css';
import { Ends, Hops } from '../paths/PathsPanel.tsx';
import { EntityPicker } from '../search/EntityPicker.tsx';
import { useChains } from '../state/answers.ts';
import { CAUSE_MODES, useUrl } from '../state/url.ts';
import { EntityLink } from '../ui/EntityLink.tsx';
import { Meter } from '../ui/Meter.tsx';
import { Panel } from '../ui/Panel.tsx';
import panel from '../ui/panel.module.css';
import parts from '../ui/parts.module.css';
import css from './causes.module.css';

const MODES = [
  { value: 'causes', label: 'Causes of' },
  { value: 'effects', label: 'Effects of' },
  { value: 'chain', label: 'Between two' },
];

const Form = () => {
  const [{ mode, about }, move] = useUrl();
  return (
    <div className={paths.form}>
      <SegmentedControl
        fullWidth
        size="xs"
        data={MODES}
        value={mode}
        aria-label="What to follow"
        onChange={(value) => {
          const next = CAUSE_MODES.find((known) => known === value);
          if (next) void move({ mode: next, pick: null });
        }}
      />
      {mode === 'chain' ? (
        <Ends />
      ) : (
        <EntityPicker
          label={mode === 'causes' ? 'What led to' : 'What came of'}
          testid="about"
          value={about}
          onPick={(id) => void move({ about: id, pick: null })}
        />
      )}
      <Hops />
    </div>
  );
};

const Against = ({ quotes }: { readonly quotes: readonly Quote[] }) =>
  quotes.map(({ statement, document }) => (
    <p key={statement.id} className={css.against} data-testid="contradiction">
      “<Marked statement={statement} />” {document.title}
    </p>
  ));

const ChainCard = ({ chain, index }: { readonly chain: CausalChain; readonly index: number }) => {
  const [{ pick }, move] = useUrl();
  const current = pick === index;
  const [start] = chain.entities;
  const joined = chain.hops.filter((hop) => hop.joined).length;
  return (
    <article className={paths.result} data-current={current} data-testid="chain">
      <button
        type="button"
        className={paths.head}
        aria-expanded={current}
        onClick={() => void move({ pick: index })}
      >
        <span className={paths.rank}>{index + 1}</span>
        <span className={paths.way}>
          {chain.entities.map(({ name }) => name).join(' → ')}
          <span className={panel.soft} style={{ display: 'block' }}>
            {chain.sign === 1 ? 'works towards the end' : 'works against the end'}
            {joined > 0 && `, ${joined} ${joined === 1 ? 'hop' : 'hops'} joined across documents`}
          </span>
        </span>
        <Meter value={chain.confidence} />
      </button>
      {current && start && (
        <div className={paths.steps}>
          <EntityLink entity={start} />
          {chain.hops.map((hop, at) => {
            const to = chain.entities[at + 1];
            return to ? (
              <div key={hop.relation.id}>
                {chain.hops.length > 1 && at === chain.weakest && (
                  <span className={parts.tag}>weakest link</span>
                )}{' '}
                {hop.joined && (
                  <span className={parts.tag} data-kind="reported">
                    joined across documents
                  </span>
                )}
                <HopLine hop={hop} to={to} />
                <Against quotes={hop.contradictions} />
              </div>
            ) : null;
          })}
        </div>
      )}
    </article>
  );
};

/** Which chains of causation lead to, from, or between. */
export const CausesPanel = () => {
  const [url] = useUrl();
  const { data } = useChains(url);
  return (
    <Panel testid="causes-panel" label="Causes and effects" eyebrow="Causation" title="What led to what?">
      <Form />
      {data && data.chains.length > 0 && (
        <div className={panel.stack}>
          <p className={panel.soft} role="status">
            {data.chains.length} {data.chains.length === 1 ? 'chain' : 'chains'}
            {data.truncated && '; there are more'}
          </p>
          {data.chains.map((chain, index) => (
            <ChainCard
              key={chain.hops.map(({ relation }) => relation.id).join()}
              chain={chain}
              index={index}
            />
          ))}
        </div>
      )}
    </Panel>
  );
};
