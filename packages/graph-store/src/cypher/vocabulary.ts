/** Words that write wherever they stand as a clause. */
export const WRITING = new Set([
  'CREATE',
  'MERGE',
  'SET',
  'DELETE',
  'DETACH',
  'NODETACH',
  'REMOVE',
  'DROP',
  'FOREACH',
  'INSERT',
]);

/** Commands on the server, its users and its databases. Elsewhere than at the head of a query they are plain names. */
export const ADMINISTRATION = new Set([
  'ALTER',
  'COPY',
  'DEALLOCATE',
  'DENY',
  'DRYRUN',
  'ENABLE',
  'GRANT',
  'LOAD',
  'REALLOCATE',
  'RENAME',
  'REVOKE',
  'SHOW',
  'START',
  'STOP',
  'TERMINATE',
  'USE',
]);

/** What `SHOW` and `TERMINATE` take, in the middle of a query too in newer dialects. */
export const SHOWN =
  /^(?:ALIAS|ALL|BUILT|CONSTRAINT|CURRENT|DATABASE|DEFAULT|EXECUTABLE|EXIST|FULLTEXT|FUNCTION|HOME|INDEX|KEY|LOOKUP|NODE|POINT|PRIVILEGE|PROCEDURE|PROPERTY|RANGE|REL|ROLE|SERVER|SETTING|SUPPORTED|TEXT|TRANSACTION|UNIQUE|USER|VECTOR)/;

/** What `LOAD` takes in one dialect or another; without it, `load` is a name. */
export const LOADED = /^(?:CSV|DATA|EXTENSION|JSON|PARQUET)/;

/** Words that a query which reads can begin with. */
export const FIRST_CLAUSES = new Set([
  'MATCH',
  'OPTIONAL',
  'WITH',
  'UNWIND',
  'RETURN',
  'CALL',
  'FILTER',
  'LET',
  'FINISH',
]);

/** Procedures that only describe the graph or search its indexes. */
export const PROCEDURES: ReadonlySet<string> = new Set([
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.info',
  'db.ping',
  'db.schema.visualization',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.index.fulltext.listAvailableAnalyzers',
  'db.index.vector.queryNodes',
  'db.index.vector.queryRelationships',
  'dbms.components',
]);

/** Namespaces whose functions compute; others (`apoc.…`, `genai.…`) may read files or reach the network. */
export const FUNCTION_NAMESPACES = new Set([
  'date',
  'datetime',
  'duration',
  'localdatetime',
  'localtime',
  'point',
  'time',
  'vector',
]);
