import type { Attributes } from 'graphology-types';
import Sigma from 'sigma';
import type { CameraState } from 'sigma/types';
import type { PrimitivesDeclaration } from 'sigma/primitives';
import { extremityArrow, layerDashed, layerFill, pathCurved, pathLine } from 'sigma/rendering';
import { SOLID_DASH, type EdgeAttributes, type NodeAttributes } from './attributes.ts';
import type { EntenteGraph } from './merge.ts';
import { CAUSAL_COLOUR, LABEL_STYLES, signColour, STAGE, type Scheme } from './palette.ts';
import { SHAPES } from './shapes.ts';

/** What the view puts on a node or an edge beyond its data. */
export interface Emphasis {
  /** Chosen, or on the path that is shown. */
  readonly isChosen: boolean;
  /** Set back, since something else is in focus. */
  readonly isFaded: boolean;
}

export interface RendererEvents {
  readonly onNode: (id: string) => void;
  readonly onEdge: (id: string) => void;
  readonly onStage: () => void;
  readonly onHover: (id: string | undefined) => void;
}

const FONT =
  "'Inter Variable', Inter, 'Segoe UI', 'Helvetica Neue', Helvetica, Arial, 'Noto Sans', sans-serif";

/** Where the camera sees everything. */
const WHOLE: CameraState = { x: 0.5, y: 0.5, ratio: 1.05, angle: 0 };

const calm: Emphasis = { isChosen: false, isFaded: false };

const edgeColour = (edge: EdgeAttributes, scheme: Scheme): string =>
  edge.family === 'causation' ? CAUSAL_COLOUR[scheme] : signColour(edge.sign, scheme);

/** What can be drawn at all: the shapes of types, and lines that may be dashed. */
const PRIMITIVES = {
  nodes: { shapes: [...SHAPES], layers: [layerFill()] },
  edges: {
    variables: {
      dash: { type: 'number', default: SOLID_DASH },
      gap: { type: 'number', default: 0.2 },
    },
    paths: [pathLine(), pathCurved()],
    extremities: [extremityArrow({ lengthRatio: 5, widthRatio: 4 })],
    layers: [
      layerDashed({
        dashSize: { attribute: 'dash', default: 10, mode: 'pixels' },
        gapSize: { attribute: 'gap', default: 0, mode: 'pixels' },
        // Half of the longest dash, so that a solid line's one gap is never on the edge.
        dashOffset: { value: SOLID_DASH / 2, mode: 'pixels' },
        solidExtremities: 'head',
      }),
    ],
  },
} satisfies PrimitivesDeclaration;

/** Nodes shrink on a small stage, such as a phone's beside a panel, which they would otherwise fill. */
const sizeScale = ({ clientWidth, clientHeight }: HTMLElement): number =>
  Math.min(1, Math.max(0.4, Math.min(clientWidth, clientHeight) / 600));

const createSigma = (graph: EntenteGraph, container: HTMLElement, scheme: () => Scheme) =>
  new Sigma<NodeAttributes, EdgeAttributes, Attributes, Emphasis, Emphasis, object, typeof PRIMITIVES>(
    graph,
    container,
    {
      primitives: PRIMITIVES,
      styles: {
        nodes: {
          x: { attribute: 'x' },
          y: { attribute: 'y' },
          size: (node, state) => node.size * sizeScale(container) * (state.isChosen ? 1.3 : 1),
          shape: { attribute: 'shape' },
          color: (node, state) => (state.isFaded ? STAGE[scheme()].faded : LABEL_STYLES[node.type][scheme()]),
          label: (node, state) => (state.isFaded ? '' : node.label),
          labelColor: () => STAGE[scheme()].label,
          labelBackgroundColor: () => STAGE[scheme()].plate,
          labelBackgroundPadding: 2,
          labelSize: (node, state) => (state.isChosen || node.degree > 12 ? 14 : 12),
          labelFont: FONT,
          labelVisibility: (_, state) => (state.isChosen || state.isHovered ? 'visible' : 'auto'),
          depth: (_, state) => (state.isChosen || state.isHovered ? 'topNodes' : 'nodes'),
          visibility: (_, state) => (state.isHidden ? 'hidden' : 'visible'),
          backdropVisibility: 'hidden',
          cursor: 'pointer',
        },
        edges: {
          path: 'straight',
          dash: { attribute: 'dash' },
          gap: { attribute: 'gap' },
          parallelPath: 'curved',
          size: (edge, state) => (state.isChosen ? edge.size + 1.6 : edge.size),
          color: (edge, state) => (state.isFaded ? STAGE[scheme()].faded : edgeColour(edge, scheme())),
          opacity: (edge, state) => (state.isChosen || state.isHovered ? 1 : 0.35 + 0.5 * edge.confidence),
          head: (edge) => (edge.directed ? 'arrow' : 'none'),
          label: (edge, state) => (state.isChosen || state.isHovered ? edge.label : ''),
          labelColor: () => STAGE[scheme()].label,
          labelBackgroundColor: () => STAGE[scheme()].plate,
          labelSize: 11,
          labelFont: FONT,
          labelVisibility: 'visible',
          depth: (_, state) => (state.isChosen || state.isHovered ? 'topEdges' : 'edges'),
          visibility: (_, state) => (state.isHidden ? 'hidden' : 'visible'),
          cursor: 'pointer',
        },
      },
      customNodeState: { ...calm },
      customEdgeState: { ...calm },
      settings: {
        itemSizesReference: 'screen',
        enableEdgeEvents: true,
        nodePickingPadding: 5,
        edgePickingPadding: 6,
        renderEdgeLabels: true,
        labelDensity: 1,
        labelGridCellSize: 90,
        labelRenderedSizeThreshold: 4,
        stagePadding: container.clientWidth > 700 ? 50 : 34,
        // Room for labels would leave a phone little for the graph itself.
        autoRescaleContent: container.clientWidth > 700 ? 'labels' : 'positions',
        zoomDuration: 180,
        allowInvalidContainer: true,
      },
    },
  );

/** The one renderer of a mounted stage. It reads the graph; everything else is told to it. */
export class GraphRenderer {
  private readonly sigma: ReturnType<typeof createSigma>;
  private scheme: Scheme;

  constructor(
    private readonly graph: EntenteGraph,
    container: HTMLElement,
    scheme: Scheme,
    events: RendererEvents,
  ) {
    this.scheme = scheme;
    this.sigma = createSigma(graph, container, () => this.scheme);
    this.sigma.on('clickNode', ({ node }) => events.onNode(node));
    this.sigma.on('clickEdge', ({ edge }) => events.onEdge(edge));
    this.sigma.on('clickStage', () => events.onStage());
    this.sigma.on('enterNode', ({ node }) => events.onHover(node));
    this.sigma.on('leaveNode', () => events.onHover(undefined));
  }

  setScheme(scheme: Scheme): void {
    if (scheme === this.scheme) return;
    this.scheme = scheme;
    this.sigma.refresh();
  }

  /**
   * @param chosen nodes and edges that stand out
   * @param focus what stays bright; all when undefined
   * @param hidden what a filter takes away
   */
  emphasise(
    chosen: ReadonlySet<string>,
    focus: ReadonlySet<string> | undefined,
    hidden: ReadonlySet<string>,
  ): void {
    const state = (id: string): Emphasis & { isHidden: boolean } => ({
      isChosen: chosen.has(id),
      isFaded: focus !== undefined && !focus.has(id) && !chosen.has(id),
      isHidden: hidden.has(id),
    });
    for (const node of this.graph.nodes()) this.sigma.setNodeState(node, state(node));
    for (const edge of this.graph.edges()) this.sigma.setEdgeState(edge, state(edge));
  }

  /**
   * Brings some nodes into view; all when none are given.
   * @param covered pixels at the left that something else covers
   */
  frame(ids: readonly string[], covered: number): void {
    const camera = this.sigma.getCamera();
    const state = this.beside(this.around(ids), covered);
    void camera.animate(state, { duration: 300 });
  }

  /** The camera that centres its view in what isn't covered, farther away where that is narrower. */
  private beside(camera: CameraState, covered: number): CameraState {
    const { width, height } = this.sigma.getDimensions();
    const free = Math.max(width - covered, width / 3);
    const cameraState = {
      ...camera,
      ratio: (camera.ratio * Math.min(width, height)) / Math.min(free, height),
    };
    const at = (x: number) => this.sigma.viewportToFramedGraph({ x, y: height / 2 }, { cameraState }).x;
    return { ...cameraState, x: cameraState.x - (at(covered / 2) - at(0)) };
  }

  private around(ids: readonly string[]): CameraState {
    if (ids.length === 0) return WHOLE;
    // Places in the camera's own coordinates, which the renderer's cache holds only between its passes.
    const places = ids.map((id) => {
      const { x, y } = this.graph.getNodeAttributes(id);
      return this.sigma.graphToFramedGraph({ x, y });
    });
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
    const spread = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
    const middle = (values: number[]): number => (Math.max(...values) + Math.min(...values)) / 2;
    const ratio = Math.min(1.2, Math.max(0.45, spread * 1.5));
    return { x: middle(xs), y: middle(ys), ratio, angle: 0 };
  }

  zoom(factor: number): void {
    const camera = this.sigma.getCamera();
    void camera.animate({ ratio: camera.getState().ratio * factor }, { duration: 180 });
  }

  /** Fits the picture to what it shows; from now on what is added doesn't rescale it. */
  freeze(): void {
    if (this.sigma.getCustomBBox()) return;
    this.sigma.refresh();
    this.sigma.setCustomBBox(this.sigma.getBBox());
    this.sigma.refresh();
  }

  /** Lets the picture fit itself to what it shows, until it is frozen again. */
  thaw(): void {
    this.sigma.setCustomBBox(null);
    this.sigma.getCamera().setState(WHOLE);
  }

  resize(): void {
    this.sigma.resize();
    this.sigma.scheduleRefresh();
  }

  kill(): void {
    this.sigma.kill();
  }
}
