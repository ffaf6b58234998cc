import {
  autocompletion,
  completionKeymap,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { sql, SQLDialect } from '@codemirror/lang-sql';
import {
  bracketMatching,
  defaultHighlightStyle,
  HighlightStyle,
  syntaxHighlighting,
} from '@codemirror/language';
import { EditorState, Prec, type Extension } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { completionsFor } from './completion.ts';

const cypher = SQLDialect.define({
  keywords:
    'match optional where return with unwind order by skip limit distinct as and or xor not in is null contains starts ends union all case when then else end call yield asc desc',
  builtin:
    'count collect size length nodes relationships type labels id properties min max avg sum coalesce shortestpath',
  doubleQuotedStrings: true,
  slashComments: true,
  backslashEscapes: true,
});

const complete = (context: CompletionContext): CompletionResult | null => {
  const line = context.state.doc.lineAt(context.pos);
  const { from, options } = completionsFor(line.text.slice(0, context.pos - line.from));
  if (options.length === 0) return null;
  return { from: context.pos - from, options, validFor: /^\w*$/ };
};

/** The default style's colours for keywords, numbers and strings, as ours, which suit both schemes. */
const COLOURS = new Map([
  ['#708', 'var(--accent)'],
  ['#164', 'var(--causal)'],
  ['#a11', 'var(--gold)'],
]);
const highlights = HighlightStyle.define(
  defaultHighlightStyle.specs.map(({ tag, color }) => ({
    tag,
    color: COLOURS.get(String(color)) ?? 'var(--ink)',
  })),
);

const look = EditorView.theme({
  '&': {
    fontSize: '0.83rem',
    border: '1px solid var(--line-strong)',
    borderRadius: '4px',
    background: 'var(--panel)',
  },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '1px' },
  '.cm-content': {
    fontFamily: 'var(--mono)',
    minHeight: '7.5rem',
    padding: '0.6rem 0',
    caretColor: 'var(--ink)',
  },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-tooltip': { background: 'var(--panel)', color: 'var(--ink)', borderColor: 'var(--line-strong)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--accent)', color: 'var(--panel)' },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.7', marginLeft: '0.8em' },
});

export interface EditorHooks {
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}

const extensions = (hooks: EditorHooks): Extension => [
  Prec.highest(keymap.of([{ key: 'Mod-Enter', run: () => (hooks.onRun(), true) }])),
  keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
  history(),
  bracketMatching(),
  sql({ dialect: cypher }),
  syntaxHighlighting(highlights),
  autocompletion({ override: [complete], icons: false }),
  EditorView.lineWrapping,
  placeholder('MATCH (a)-[r]->(b) RETURN a, r, b LIMIT 25'),
  EditorView.contentAttributes.of({ 'aria-label': 'Cypher query' }),
  EditorView.updateListener.of((update) => {
    if (update.docChanged) hooks.onChange(update.state.doc.toString());
  }),
  look,
];

/** A Cypher editor in an element; Ctrl or Command with Enter runs. */
export const createEditor = (parent: HTMLElement, text: string, hooks: EditorHooks): EditorView =>
  new EditorView({ parent, state: EditorState.create({ doc: text, extensions: extensions(hooks) }) });
