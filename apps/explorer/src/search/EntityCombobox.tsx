import { Combobox, Loader, TextInput, useCombobox, type TextInputProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { EntityHit, StoredEntity } from '@entente/graph-queries';
import { labelEntry } from '@entente/graph-schema/ontology';
import type { Ref } from 'react';
import { useAsk } from '../api/queries.ts';
import { Glyph } from '../ui/Glyph.tsx';
import css from './search.module.css';

interface EntityComboboxProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onPick: (entity: StoredEntity) => void;
  readonly input: Omit<TextInputProps, 'value' | 'onChange'> & { readonly 'data-testid': string };
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Whether the text is a question; the name of what was picked is not. */
  readonly asking?: boolean;
}

const Hit = ({ hit: { entity, matched } }: { readonly hit: EntityHit }) => (
  <span className={css.hit}>
    <Glyph label={entity.label} />
    <span className={css.name}>
      {entity.name}
      {matched !== entity.name && <span className={css.alias}> · {matched}</span>}
    </span>
    <span className={css.about}>
      {entity.kind ?? labelEntry(entity.label).name} · {entity.degree}{' '}
      {entity.degree === 1 ? 'edge' : 'edges'}
    </span>
  </span>
);

/** A field that finds entities by name or alias, with type and degree of each. */
export const EntityCombobox = ({
  text,
  onText,
  onPick,
  input,
  inputRef,
  asking = true,
}: EntityComboboxProps) => {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [asked] = useDebouncedValue(text.trim(), 140);
  const { data, isFetching, isError } = useAsk(
    'search',
    asking && asked !== '' ? { text: asked, limit: 12 } : undefined,
    // Else the list is gone for a moment at each letter, and an arrow key that comes then chooses nothing.
    true,
  );
  const hits = asking && asked !== '' ? (data?.hits ?? []) : [];
  const pick = (id: string): void => {
    const hit = hits.find(({ entity }) => entity.id === id);
    if (!hit) return;
    combobox.closeDropdown();
    onPick(hit.entity);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={pick} shadow="md" offset={4}>
      <Combobox.Target>
        <TextInput
          {...input}
          {...(inputRef ? { ref: inputRef } : {})}
          value={text}
          autoComplete="off"
          spellCheck={false}
          rightSection={isFetching ? <Loader size={14} /> : input.rightSection}
          onChange={({ currentTarget }) => {
            onText(currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!asking || asked === '' || (isFetching && !data)}>
        <Combobox.Options mah={340} style={{ overflowY: 'auto' }} aria-label="Entities found">
          {hits.map((hit) => (
            <Combobox.Option key={hit.entity.id} value={hit.entity.id} data-testid="hit">
              <Hit hit={hit} />
            </Combobox.Option>
          ))}
          {hits.length === 0 && (
            <Combobox.Empty>
              {isError ? 'The search failed; type again.' : `No entity is called “${asked}”.`}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
};
