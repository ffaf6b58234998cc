import { ActionIcon } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import css from './panel.module.css';

interface PanelProps {
  readonly eyebrow: ReactNode;
  readonly title: ReactNode;
  readonly testid: string;
  readonly label: string;
  readonly onClose?: () => void;
  readonly closeIcon?: IconName;
  readonly closeLabel?: string;
  readonly children: ReactNode;
}

/** A titled region that scrolls by itself. */
export const Panel = ({
  eyebrow,
  title,
  testid,
  label,
  onClose,
  closeIcon = 'close',
  closeLabel = 'Close',
  children,
}: PanelProps) => (
  <section className={css.panel} aria-label={label} data-testid={testid}>
    <header className={css.head}>
      <div className={css.titles}>
        <p className={css.eyebrow}>{eyebrow}</p>
        <h2 className={css.title}>{title}</h2>
      </div>
      {onClose && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={closeLabel}
          onClick={onClose}
          data-testid="close"
        >
          <Icon name={closeIcon} />
        </ActionIcon>
      )}
    </header>
    <div className={css.body} tabIndex={-1}>
      {children}
    </div>
  </section>
);
