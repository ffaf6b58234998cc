import { readInWords } from '@entente/graph-schema/ontology';
import { useMemo } from 'react';
import type { Scene } from '../graph/compose.ts';
import { chooseEdge } from '../state/moves.ts';
import { useUrl } from '../state/url.ts';

/** The chosen entity's drawn neighbours as a list, for who can't see the picture. */
export const Announcer = ({ scene }: { readonly scene: Scene }) => {
  const [{ node }, move] = useUrl();
  const near = useMemo(
    () => [...scene.relations.values()].filter(({ subject, object }) => subject === node || object === node),
    [scene, node],
  );
  const chosen = node === null ? undefined : scene.entities.get(node);
  const nameOf = (id: string): string => scene.entities.get(id)?.name ?? id;
  return (
    <div className="sr">
      <p role="status" data-testid="announcement">
        {chosen
          ? `${chosen.name}, ${chosen.label}, chosen: ${near.length} relations are drawn.`
          : `${scene.entities.size} entities and ${scene.relations.size} relations are drawn.`}
      </p>
      {chosen && (
        <ul aria-label={`Relations of ${chosen.name} in the picture`} data-testid="neighbours">
          {near.map(({ id, type, subject, object }) => (
            <li key={id}>
              <button type="button" tabIndex={-1} onClick={() => void move(chooseEdge(id))}>
                {readInWords(type, nameOf(subject), nameOf(object))}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
