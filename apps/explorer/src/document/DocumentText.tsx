import type { Statement } from '@entente/graph-schema';
import { useEffect, useMemo, useRef } from 'react';
import { segmentsOf } from '../evidence/segments.ts';
import css from './document.module.css';
import { piecesOf, type Piece } from './pieces.ts';

interface DocumentTextProps {
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly cite: string | null;
  readonly onCite: (id: string) => void;
}

const Current = ({
  piece,
  text,
  statement,
}: {
  readonly piece: Piece;
  readonly text: string;
  readonly statement: Statement;
}) => {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' });
  }, [statement.id]);
  const stretch = text.slice(piece.start, piece.end);
  return (
    <mark ref={place} className={css.current} data-testid="cited-sentence">
      {segmentsOf(stretch, statement, piece.start, piece.end).map((segment, index) =>
        segment.role ? (
          <mark key={index} data-role={segment.role}>
            {segment.text}
          </mark>
        ) : (
          <span key={index}>{segment.text}</span>
        ),
      )}
    </mark>
  );
};

/** The stored text, as text; sentences that statements cite are marked, the one asked for is lit and scrolled to. */
export const DocumentText = ({ text, statements, cite, onCite }: DocumentTextProps) => {
  const pieces = useMemo(() => piecesOf(text.length, statements), [text, statements]);
  return (
    <div className={css.text} data-testid="document-text">
      {pieces.map((piece) => {
        const [first] = piece.statements;
        if (!first) return <span key={piece.start}>{text.slice(piece.start, piece.end)}</span>;
        const current = piece.statements.find(({ id }) => id === cite);
        if (current) return <Current key={piece.start} piece={piece} text={text} statement={current} />;
        return (
          <span key={piece.start} className={css.cited} onClick={() => onCite(first.id)}>
            {text.slice(piece.start, piece.end)}
          </span>
        );
      })}
    </div>
  );
};
