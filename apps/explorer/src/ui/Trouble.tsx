import { Button } from '@mantine/core';
import { troubleOf } from '../api/client.ts';
import css from './parts.module.css';

interface TroubleProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What failed, why, what to do about it, and the button to do it. */
export const Trouble = ({ error, onRetry }: TroubleProps) => {
  const { title, detail, remedy } = troubleOf(error);
  return (
    <div role="alert" className={css.trouble} data-testid="trouble">
      <h3>{title}</h3>
      {detail !== title && <p>{detail}</p>}
      <p>{remedy}</p>
      {onRetry && (
        <Button size="xs" variant="default" onClick={onRetry}>
          Retry
        </Button>
      )}
    </div>
  );
};
