import { ActionIcon } from '@mantine/core';
import { Icon } from '../ui/Icon.tsx';
import css from './stage.module.css';
import type { StageController } from './stage-controller.ts';

export const StageButtons = ({ controller }: { readonly controller: StageController }) => (
  <div className={css.buttons} role="group" aria-label="Zoom">
    <ActionIcon variant="default" aria-label="Zoom in" onClick={() => controller.zoom(0.7)}>
      <Icon name="plus" />
    </ActionIcon>
    <ActionIcon variant="default" aria-label="Zoom out" onClick={() => controller.zoom(1.4)}>
      <Icon name="minus" />
    </ActionIcon>
    <ActionIcon variant="default" aria-label="Show the whole graph" onClick={() => controller.frame()}>
      <Icon name="fit" />
    </ActionIcon>
  </div>
);
