import type { Finding } from '../port.ts';
import { deltaDigest, DocumentChecks, finding } from '../shared/index.ts';
import type { DeltaFiles } from './delta-files.ts';
import type { GraphIndex } from './graph-index.ts';
import type { GraphModel } from './model.ts';

const checkIndex = async (index: GraphIndex): Promise<Finding> => {
  await index.follow();
  const { found, expected } = await index.size();
  const ok = found.nodes === expected.nodes && found.edges === expected.edges;
  const detail = `${found.nodes} nodes and ${found.edges} edges in the index for Cypher`;
  if (ok) return { check: 'index', ok, detail };
  const remedy = 'Delete the folder "index" of the store; it is made anew from the documents.';
  return {
    check: 'index',
    ok,
    detail: `${detail}, ${expected.nodes} and ${expected.edges} expected`,
    remedy,
  };
};

/** Reads every document's file and holds the graph against it. */
export const checkStore = async (
  model: GraphModel,
  files: DeltaFiles,
  index: GraphIndex,
): Promise<readonly Finding[]> => {
  const checks = new DocumentChecks();
  const changed: string[] = [];
  for await (const { delta, digest } of files.all()) {
    if (deltaDigest(delta) !== digest) changed.push(delta.document.id);
    checks.add(delta, (entity) => model.entity(entity) !== undefined);
  }
  const relations = [...model.relations()];
  const unfounded = relations.filter(({ statements }) =>
    statements.every((id) => model.statement(id)?.polarity !== 'asserted'),
  );
  const replace = 'Remove the document and ingest it again.';
  return [
    finding('documents', model.counts().documents, changed, 'documents are as they were written', replace),
    ...checks.findings(),
    finding(
      'edges',
      relations.length,
      unfounded.map(({ id }) => id),
      'edges rest on an asserted statement',
      'Report this: an edge without a statement is a fault of the store.',
    ),
    await checkIndex(index),
  ];
};
