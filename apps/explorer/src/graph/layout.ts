import { layoutJob, type LayoutReply } from './layout-plan.ts';
import type { EntenteGraph, Place } from './merge.ts';

/** Runs ForceAtlas2 in a worker and moves the graph's free nodes; what is fixed stays. */
export class Layout {
  private worker: Worker | undefined;
  private job = 0;

  constructor(
    private readonly graph: EntenteGraph,
    private readonly remembered: Map<string, Place>,
  ) {}

  get isRunning(): boolean {
    return this.worker !== undefined;
  }

  /** @param settled told once the nodes have their places; not when a later run or `stop` takes over */
  run(settled: () => void): void {
    this.stop();
    if (this.graph.order === 0) return;
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    this.worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutReply>) => {
      if (data.job !== this.job) return;
      if (!data.done) this.place(data.places);
      else {
        this.stop();
        this.settle();
        settled();
      }
    });
    worker.postMessage(layoutJob(this.graph, this.job));
  }

  stop(): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.job += 1;
  }

  private place(places: LayoutReply['places']): void {
    const moved = new Map(places.map(([id, x, y]) => [id, { x, y }]));
    this.graph.updateEachNodeAttributes(
      (id, attributes) => (attributes.fixed ? attributes : { ...attributes, ...moved.get(id) }),
      { attributes: ['x', 'y'] },
    );
  }

  /** From now on every node stays where it is. */
  private settle(): void {
    this.graph.forEachNode((id, { x, y }) => {
      this.remembered.set(id, { x, y });
      this.graph.setNodeAttribute(id, 'fixed', true);
    });
  }
}
