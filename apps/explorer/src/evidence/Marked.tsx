import type { Statement } from '@entente/graph-schema';
import css from '../ui/parts.module.css';
import { segmentsOf, type Role } from './segments.ts';

const CLASS: Readonly<Record<Role, string | undefined>> = {
  subject: css.end,
  object: css.end,
  trigger: css.trigger,
  item: undefined,
};

/** A statement's sentence with its subject, trigger and object marked. */
export const Marked = ({ statement }: { readonly statement: Statement }) => {
  const { text, start, end } = statement.sentence;
  return segmentsOf(text, statement, start, end).map((segment, index) =>
    segment.role ? (
      <mark key={index} className={CLASS[segment.role]} data-role={segment.role}>
        {segment.text}
      </mark>
    ) : (
      <span key={index}>{segment.text}</span>
    ),
  );
};
