import type { Label } from '@entente/graph-schema/ontology';
import { LABEL_STYLES } from '../graph/palette.ts';

/** The shape and colour of a type, as in the graph. */
export const Glyph = ({ label, size = 13 }: { readonly label: Label; readonly size?: number }) => {
  const { path, light, dark } = LABEL_STYLES[label];
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 20 20" style={{ flex: 'none' }}>
      <path d={path} style={{ fill: `light-dark(${light}, ${dark})` }} />
    </svg>
  );
};
