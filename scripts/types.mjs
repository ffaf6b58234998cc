// Type-checks every package against the sources of the others.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const projects = [
  'graph-schema',
  ...['packages', 'apps'].flatMap((d) => readdirSync(d).map((n) => `${d}/${n}`)),
  'scripts',
];
let status = 0;
for (const project of projects) {
  const run = spawnSync('node', ['node_modules/typescript/bin/tsc', '-p', project, '--noEmit'], {
    stdio: 'inherit',
  });
  if (run.status !== 0) status = 1;
}
process.exit(status);
