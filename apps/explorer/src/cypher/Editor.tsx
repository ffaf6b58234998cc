import type { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { createEditor, type EditorHooks } from './editor.ts';

interface EditorProps extends EditorHooks {
  readonly text: string;
}

/** CodeMirror, told of a new text only when it differs from what it has. */
export const Editor = ({ text, onChange, onRun }: EditorProps) => {
  const parent = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const hooks = useRef<EditorHooks>({ onChange, onRun });
  const first = useRef(text);
  useEffect(() => {
    hooks.current = { onChange, onRun };
  }, [onChange, onRun]);
  useEffect(() => {
    if (!parent.current) return undefined;
    const editor = createEditor(parent.current, first.current, {
      onChange: (next) => hooks.current.onChange(next),
      onRun: () => hooks.current.onRun(),
    });
    view.current = editor;
    return () => {
      editor.destroy();
      view.current = null;
    };
  }, []);
  useEffect(() => {
    const editor = view.current;
    if (!editor || editor.state.doc.toString() === text) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } });
  }, [text]);
  return <div ref={parent} data-testid="cypher-editor" />;
};
