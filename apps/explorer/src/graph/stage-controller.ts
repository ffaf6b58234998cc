import { MultiDirectedGraph } from 'graphology';
import type { Scene } from './compose.ts';
import { CALM, type Emphasised } from './emphasis.ts';
import { coveredAtLeft } from './covered.ts';
import { Layout } from './layout.ts';
import { keepOnly, mergeSlice, type EntenteGraph, type Place } from './merge.ts';
import type { Scheme } from './palette.ts';
import { GraphRenderer, type RendererEvents } from './renderer.ts';

/**
 * Keeps the one graph of the page, its layout and its renderer in step with what is to be shown. It renders nothing
 * of React's; a stage mounts it, effects tell it.
 */
export class StageController {
  readonly graph: EntenteGraph = new MultiDirectedGraph();
  private readonly places = new Map<string, Place>();
  private readonly layout = new Layout(this.graph, this.places);
  private renderer: GraphRenderer | undefined;
  private emphasised = CALM;
  private hovered: string | undefined;
  private wanted: readonly string[] = [];
  /** Nothing of what was shown before is left, so the camera has yet to find its place. */
  private isNew = true;
  private container: HTMLElement | undefined;

  mount(container: HTMLElement, scheme: Scheme, events: Omit<RendererEvents, 'onHover'>): () => void {
    const renderer = new GraphRenderer(this.graph, container, scheme, {
      ...events,
      onHover: (id) => this.hover(id),
    });
    this.renderer = renderer;
    this.container = container;
    const resized = new ResizeObserver(() => {
      if (container.clientWidth === 0 || container.clientHeight === 0) return;
      renderer.resize();
      this.frame(this.wanted);
    });
    resized.observe(container);
    this.paint();
    return () => {
      resized.disconnect();
      this.layout.stop();
      renderer.kill();
      this.renderer = undefined;
    };
  }

  /** Shows a scene: what stays keeps its place, what is new is laid out around it. */
  show({ entities, relations }: Scene): void {
    this.layout.stop();
    const kept = this.graph.nodes().some((id) => entities.has(id));
    keepOnly(this.graph, new Set(entities.keys()), new Set(relations.keys()));
    mergeSlice(this.graph, [...entities.values()], [...relations.values()], this.places);
    this.isNew ||= !kept;
    if (!kept) this.renderer?.thaw();
    this.tellSettled(false);
    if (this.graph.someNode((_id, { fixed }) => !fixed)) this.layout.run(() => this.settled());
    else this.settled();
    this.paint();
  }

  emphasise(emphasised: Emphasised): void {
    this.emphasised = emphasised;
    this.paint();
  }

  setScheme(scheme: Scheme): void {
    this.renderer?.setScheme(scheme);
  }

  /** Brings nodes into view, once they have their places. */
  frame(ids: readonly string[] = []): void {
    this.wanted = ids;
    if (this.layout.isRunning || !this.container) return;
    this.renderer?.frame(
      ids.filter((id) => this.graph.hasNode(id)),
      coveredAtLeft(this.container),
    );
  }

  zoom(factor: number): void {
    this.renderer?.zoom(factor);
  }

  private settled(): void {
    this.renderer?.freeze();
    this.tellSettled(true);
    if (this.wanted.length > 0 || this.isNew) this.frame(this.wanted);
    this.isNew = false;
  }

  /** For tests and for styles: whether the layout is at rest. */
  private tellSettled(settled: boolean): void {
    if (this.container) this.container.dataset.settled = String(settled);
  }

  private hover(id: string | undefined): void {
    this.hovered = id;
    this.paint();
  }

  private paint(): void {
    const { chosen, focus, hidden } = this.emphasised;
    const near =
      this.hovered !== undefined && this.graph.hasNode(this.hovered)
        ? new Set([this.hovered, ...this.graph.neighbors(this.hovered), ...this.graph.edges(this.hovered)])
        : focus;
    this.renderer?.emphasise(chosen, near, hidden);
  }
}
