import { Kbd } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { chooseNode } from '../state/moves.ts';
import { useUrl } from '../state/url.ts';
import { Icon } from '../ui/Icon.tsx';
import { EntityCombobox } from './EntityCombobox.tsx';
import css from './search.module.css';

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable="true"]') !== null;

/** The search of the whole graph; '/' brings the cursor here. */
export const SearchBox = () => {
  const [{ q }, move] = useUrl();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isWriting(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);
  return (
    <search className={css.box}>
      <EntityCombobox
        text={q}
        onText={(text) => void move({ q: text }, { history: 'replace' })}
        onPick={(entity) => {
          void move(chooseNode(entity.id));
          field.current?.blur();
        }}
        inputRef={field}
        input={{
          'data-testid': 'search',
          'aria-label': 'Search the graph',
          placeholder: 'Search people, states, agreements …',
          leftSection: <Icon name="search" />,
          rightSection: <Kbd size="xs">/</Kbd>,
        }}
      />
    </search>
  );
};
