import type { NodeShapeSpec } from 'sigma/primitives';
import { sdfCircle, sdfDiamond, sdfSquare, sdfTriangle } from 'sigma/rendering';

/** Signed distance to a regular polygon with a corner at `turn` radians, folded into one sector. */
const polygon = (name: string, corners: number, turn: number): NodeShapeSpec => ({
  name,
  inradiusFactor: Math.cos(Math.PI / corners),
  glsl: `
float sdf_${name}(vec2 uv, float size) {
  float sector = ${(Math.PI / corners).toFixed(6)};
  float angle = mod(atan(uv.y, uv.x) - ${turn.toFixed(6)}, 2.0 * sector) - sector;
  return length(uv) * cos(angle) - size * cos(sector);
}`,
});

/** A box `width` by `height` of the node's size. */
const box = (name: string, width: number, height: number): NodeShapeSpec => ({
  name,
  inradiusFactor: Math.min(width, height),
  glsl: `
float sdf_${name}(vec2 uv, float size) {
  vec2 d = abs(uv) - size * vec2(${width.toFixed(3)}, ${height.toFixed(3)});
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}`,
});

/** A plus sign: two bars across each other. */
const plus: NodeShapeSpec = {
  name: 'plus',
  inradiusFactor: 0.45,
  glsl: `
float sdf_plus(vec2 uv, float size) {
  vec2 p = abs(uv);
  vec2 a = p - size * vec2(0.95, 0.36);
  vec2 b = p - size * vec2(0.36, 0.95);
  return min(length(max(a, 0.0)) + min(max(a.x, a.y), 0.0), length(max(b, 0.0)) + min(max(b.x, b.y), 0.0));
}`,
};

/** Every shape that a node can have; the names are those of `palette.ts`. */
export const SHAPES: readonly NodeShapeSpec[] = [
  sdfCircle(),
  sdfSquare({ cornerRadius: 0.1 }),
  sdfTriangle(),
  sdfDiamond(),
  polygon('pentagon', 5, Math.PI / 2),
  polygon('hexagon', 6, 0),
  polygon('octagon', 8, Math.PI / 8),
  polygon('triangleDown', 3, -Math.PI / 2),
  polygon('triangleRight', 3, 0),
  box('wide', 0.95, 0.55),
  box('tall', 0.55, 0.95),
  plus,
];
