import css from './parts.module.css';

/** @param value 0…1 */
export const Meter = ({
  value,
  title = 'Confidence',
}: {
  readonly value: number;
  readonly title?: string;
}) => (
  <span className={css.meter} title={`${title}: ${value.toFixed(2)} of 1`}>
    <span className={css.track} aria-hidden="true">
      <span className={css.fill} style={{ width: `${Math.round(value * 100)}%` }} />
    </span>
    <span>
      <span className="sr">{title} </span>
      {Math.round(value * 100)}%
    </span>
  </span>
);
