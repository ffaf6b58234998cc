// Type-checks everything against the sources: what runs in Node in one go, the explorer with the browser's types.
import { spawnSync } from 'node:child_process';

let status = 0;
for (const project of ['tsconfig.json', 'apps/explorer/tsconfig.json']) {
  const args = ['node_modules/typescript/bin/tsc', '-p', project, '--noEmit'];
  const run = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (run.status !== 0) status = 1;
}
process.exit(status);
