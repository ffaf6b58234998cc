import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import { layoutSteps, spacing, type LayoutJob, type LayoutReply } from './layout-plan.ts';

const reply = (message: LayoutReply): void => {
  self.postMessage(message);
};

self.addEventListener('message', ({ data }: MessageEvent<LayoutJob>) => {
  const graph = new Graph({ type: 'undirected', multi: false });
  for (const { id, x, y, fixed, size } of data.nodes) graph.addNode(id, { x, y, fixed, size });
  for (const [source, target, weight] of data.edges) graph.addEdge(source, target, { weight });
  const tell = (): void =>
    reply({
      job: data.job,
      places: graph.mapNodes((id, { x, y }) => [id, Number(x), Number(y)]),
      done: false,
    });
  for (const { iterations, settings } of layoutSteps(graph.order)) {
    forceAtlas2.assign(graph, { iterations, settings, getEdgeWeight: 'weight' });
    tell();
  }
  noverlap.assign(graph, spacing(graph.mapNodes((_id, { x, y }) => ({ x: Number(x), y: Number(y) }))));
  tell();
  reply({ job: data.job, places: [], done: true });
});
