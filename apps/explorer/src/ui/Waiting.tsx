import { Skeleton } from '@mantine/core';

/** The shape of what is to come. */
export const Waiting = ({ rows = 5 }: { readonly rows?: number }) => (
  <div role="status" aria-label="Loading" data-testid="waiting">
    {Array.from({ length: rows }, (_, row) => (
      <Skeleton key={row} height={row % 3 === 0 ? 14 : 46} width={row % 3 === 0 ? '45%' : '100%'} mb="sm" />
    ))}
  </div>
);
