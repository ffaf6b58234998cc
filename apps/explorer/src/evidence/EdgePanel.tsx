import { relationEntry } from '@entente/graph-schema/ontology';
import type { EvidenceResult, Quote } from '@entente/graph-queries';
import { useAsk } from '../api/queries.ts';
import { readingBetween } from '../entity/FactLine.tsx';
import { yearsOf } from '../entity/facts.ts';
import { close } from '../state/moves.ts';
import { useUrl } from '../state/url.ts';
import { EntityLink } from '../ui/EntityLink.tsx';
import { Meter } from '../ui/Meter.tsx';
import { Panel } from '../ui/Panel.tsx';
import panel from '../ui/panel.module.css';
import parts from '../ui/parts.module.css';
import { Trouble } from '../ui/Trouble.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { QuoteCard } from './QuoteCard.tsx';

const SIGN_WORDS = { '1': 'friendly', '-1': 'hostile' } as const;

const Title = ({ evidence: { relation, entities } }: { readonly evidence: EvidenceResult }) => {
  const [subject, object] = entities;
  if (!relation || !subject || !object) return 'Only denied';
  return (
    <>
      {subject.name} <small>{readingBetween(relationEntry(relation.type).reading)}</small> {object.name}
    </>
  );
};

const Summary = ({ evidence: { relation, entities } }: { readonly evidence: EvidenceResult }) => {
  if (!relation)
    return <p className={parts.note}>Documents deny this; none asserts it, so there is no edge.</p>;
  const years = yearsOf(relation);
  return (
    <div className={panel.stack}>
      <div className={panel.row}>
        {entities.map((entity) => (
          <EntityLink key={entity.id} entity={entity} />
        ))}
      </div>
      <div className={panel.row}>
        <Meter value={relation.confidence} />
        {relation.sign !== 0 && <span className={parts.tag}>{SIGN_WORDS[`${relation.sign}`]}</span>}
        {relation.modality !== 'actual' && (
          <span className={parts.tag} data-kind={relation.modality}>
            {relation.modality}
          </span>
        )}
        {years !== '' && <span className={parts.tag}>{years}</span>}
        <span className={panel.soft}>
          {relation.support} {relation.support === 1 ? 'quote' : 'quotes'} from {relation.documents}{' '}
          {relation.documents === 1 ? 'document' : 'documents'}
        </span>
      </div>
    </div>
  );
};

const Quotes = ({
  title,
  quotes,
  testid,
}: {
  readonly title: string;
  readonly quotes: readonly Quote[];
  readonly testid: string;
}) =>
  quotes.length === 0 ? null : (
    <section aria-label={title} data-testid={testid}>
      <h3 className={panel.section} style={{ marginTop: '1.3rem' }}>
        {title} <span>{quotes.length}</span>
      </h3>
      <div className={panel.stack}>
        {quotes.map((quote) => (
          <QuoteCard key={quote.statement.id} quote={quote} />
        ))}
      </div>
    </section>
  );

/** The sentences for and against an edge. */
export const EdgePanel = ({ id }: { readonly id: string }) => {
  const [, move] = useUrl();
  const { data, error, refetch } = useAsk('evidence', { relation: id });
  return (
    <Panel
      testid="edge-panel"
      label="Evidence of the relation"
      eyebrow={data?.relation ? relationEntry(data.relation.type).family : 'Evidence'}
      title={data ? <Title evidence={data} /> : error ? 'Not found' : '…'}
      onClose={() => void move(close())}
    >
      {error ? (
        <Trouble error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <>
          <Summary evidence={data} />
          <Quotes title="What says so" quotes={data.supporting} testid="supporting" />
          <Quotes title="What denies it" quotes={data.denying} testid="denying" />
          {data.omitted > 0 && <p className={panel.soft}>{data.omitted} more quotes were left out.</p>}
        </>
      ) : (
        <Waiting />
      )}
    </Panel>
  );
};
