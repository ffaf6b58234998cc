import { useEffect, useMemo, useRef, useState } from 'react';
import { chooseEdge, chooseNode, close } from '../state/moves.ts';
import { useUrl } from '../state/url.ts';
import type { Scene } from './compose.ts';
import { emphasise } from './emphasis.ts';
import type { Scheme } from './palette.ts';
import { StageController } from './stage-controller.ts';
import css from './stage.module.css';
import { StageButtons } from './StageButtons.tsx';

interface StageProps {
  readonly scene: Scene;
  readonly trail: readonly string[];
  readonly scheme: Scheme;
}

/** Where the graph is drawn. React places it and tells the controller what is to be seen; the controller draws. */
const Stage = ({ scene, trail, scheme }: StageProps) => {
  const [{ node, edge, hide, view }, move] = useUrl();
  const [controller] = useState(() => new StageController());
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(move);
  const firstScheme = useRef(scheme);
  useEffect(() => {
    latest.current = move;
  }, [move]);
  useEffect(() => {
    if (!container.current) return undefined;
    return controller.mount(container.current, firstScheme.current, {
      onNode: (id) => void latest.current(chooseNode(id)),
      onEdge: (id) => void latest.current(chooseEdge(id)),
      onStage: () => void latest.current(close()),
    });
  }, [controller]);
  useEffect(() => controller.setScheme(scheme), [controller, scheme]);
  useEffect(() => controller.show(scene), [controller, scene]);
  const selection = useMemo(
    () => emphasise(scene, { node, edge, trail, hide }),
    [scene, node, edge, trail, hide],
  );
  useEffect(() => controller.emphasise(selection), [controller, selection]);
  const wanted = [...(selection.focus ?? [])].filter((id) => scene.entities.has(id)).join('\n');
  useEffect(() => {
    if (wanted !== '') controller.frame(wanted.split('\n'));
  }, [controller, wanted, view]);
  return (
    <>
      <div
        ref={container}
        className={css.stage}
        data-testid="stage"
        data-nodes={scene.entities.size}
        data-edges={scene.relations.size}
        role="img"
        aria-label={`A graph of ${scene.entities.size} entities and ${scene.relations.size} relations. What is chosen is told in the panel.`}
      />
      <StageButtons controller={controller} />
    </>
  );
};

export default Stage;
