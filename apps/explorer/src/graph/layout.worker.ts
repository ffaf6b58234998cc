import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { layoutSteps, type LayoutJob, type LayoutReply } from './layout-plan.ts';

const reply = (message: LayoutReply): void => {
  self.postMessage(message);
};

self.addEventListener('message', ({ data }: MessageEvent<LayoutJob>) => {
  const graph = new Graph({ type: 'undirected', multi: false });
  for (const { id, x, y, fixed } of data.nodes) graph.addNode(id, { x, y, fixed });
  for (const [source, target, weight] of data.edges) graph.addEdge(source, target, { weight });
  for (const { iterations, settings } of layoutSteps(graph.order)) {
    forceAtlas2.assign(graph, { iterations, settings, getEdgeWeight: 'weight' });
    reply({
      job: data.job,
      places: graph.mapNodes((id, { x, y }) => [id, Number(x), Number(y)]),
      done: false,
    });
  }
  reply({ job: data.job, places: [], done: true });
});
