/** The direction of dependencies: graph-schema ← ingestion, graph-store ← graph-queries ← apps. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  comment: `${from} may import only ${allowed.length === 0 ? 'itself' : allowed.join(', ')}`,
  from: { path: `^${from}/` },
  to: {
    path: '^(graph-schema|packages|apps)/',
    pathNot: [from, ...allowed].map((folder) => `^${folder}/`),
  },
});

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('schema-is-innermost', 'graph-schema', []),
    only('ingestion-sees-no-store', 'packages/ingestion', ['graph-schema']),
    only('store-sees-schema', 'packages/graph-store', ['graph-schema']),
    only('queries-see-the-port', 'packages/graph-queries', ['graph-schema', 'packages/graph-store']),
    only('api', 'apps/api', ['graph-schema', 'packages/graph-store', 'packages/graph-queries']),
    only('explorer-sees-the-client', 'apps/explorer/src', [
      'graph-schema',
      'packages/graph-queries',
      'apps/api',
    ]),
    only('cli', 'apps/cli', ['graph-schema', 'packages', 'apps/api']),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
