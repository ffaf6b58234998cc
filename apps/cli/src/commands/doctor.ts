import type { Finding } from '@entente/graph-store';
import { createPipeline } from '@entente/ingestion';
import { describeError, EXIT, type ExitStatus } from '../exit.ts';
import { withStore, type Session } from '../session.ts';
import { paint, type Terminal } from '../terminal.ts';

const node = (): Finding => ({ check: 'node', ok: true, detail: `Node ${process.versions.node}` });

/** Loads the model and reads a sentence with it. */
const extractor = async (): Promise<Finding> => {
  try {
    const pipeline = await createPipeline();
    await pipeline.close();
    return { check: 'extractor', ok: true, detail: pipeline.version };
  } catch (error) {
    return {
      check: 'extractor',
      ok: false,
      detail: describeError(error),
      remedy: 'Restore the files of packages/ingestion/model.',
    };
  }
};

const storeFindings = async (session: Session): Promise<readonly Finding[]> => {
  try {
    return await withStore(session, { readOnly: true }, async (store) => {
      const { documents, entities, relations, statements } = await store.counts();
      const detail = `${store.engine} at ${store.location}: ${documents} documents, ${entities} entities, ${relations} edges, ${statements} statements`;
      return [{ check: 'store', ok: true, detail }, ...(await store.check())];
    });
  } catch (error) {
    return [{ check: 'store', ok: false, detail: describeError(error) }];
  }
};

const line = (terminal: Terminal, finding: Finding): string => {
  const mark = finding.ok ? paint(terminal, 'green', 'ok  ') : paint(terminal, 'red', 'FAIL');
  const remedy = !finding.ok && finding.remedy ? `\n      → ${finding.remedy}` : '';
  return `${mark}  ${finding.check}: ${finding.detail}${remedy}`;
};

/** `entente doctor`: checks the installation, the store, and the promises on the data that is in it. */
export const doctor = async (session: Session, json: boolean): Promise<ExitStatus> => {
  const findings = [node(), await extractor(), ...(await storeFindings(session))];
  if (json) session.terminal.out(JSON.stringify(findings));
  else session.terminal.out(findings.map((finding) => line(session.terminal, finding)).join('\n'));
  return findings.every((finding) => finding.ok) ? EXIT.done : EXIT.failed;
};
