import { CloseButton } from '@mantine/core';
import { useState } from 'react';
import { useAsk } from '../api/queries.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { EntityCombobox } from './EntityCombobox.tsx';

interface EntityPickerProps {
  readonly label: string;
  readonly value: string | null;
  readonly onPick: (id: string | null) => void;
  readonly testid: string;
}

/** A field for one entity: search until one is picked, then its name. */
export const EntityPicker = ({ label, value, onPick, testid }: EntityPickerProps) => {
  const [typed, setTyped] = useState<string>();
  const { data } = useAsk('entity', value === null ? undefined : { entity: value, edges: 0, quotes: 0 });
  const entity = value === null ? undefined : data?.entity;
  const text = typed ?? entity?.name ?? value ?? '';
  return (
    <EntityCombobox
      text={text}
      asking={typed !== undefined}
      onText={setTyped}
      onPick={({ id }) => {
        setTyped(undefined);
        onPick(id);
      }}
      input={{
        'data-testid': testid,
        label,
        size: 'sm',
        placeholder: 'Type a name',
        leftSection: entity && typed === undefined ? <Glyph label={entity.label} /> : undefined,
        rightSection:
          value === null ? undefined : (
            <CloseButton
              size="sm"
              aria-label={`Clear ${label}`}
              onClick={() => {
                setTyped(undefined);
                onPick(null);
              }}
            />
          ),
      }}
    />
  );
};
