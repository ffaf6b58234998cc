import type { Label } from '@entente/graph-schema/ontology';
import { chooseNode } from '../state/moves.ts';
import { useUrl } from '../state/url.ts';
import { Glyph } from './Glyph.tsx';
import css from './parts.module.css';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly label: Label;
}

/** An entity's name; a click chooses it. */
export const EntityLink = ({ entity }: { readonly entity: Named }) => {
  const [, move] = useUrl();
  return (
    <button
      type="button"
      className={css.entity}
      onClick={() => void move(chooseNode(entity.id))}
      title={entity.label}
    >
      <Glyph label={entity.label} />
      <span className={css.name}>{entity.name}</span>
    </button>
  );
};
