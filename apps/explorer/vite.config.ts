import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Shaders come as strings, whose comments no minifier sees. */
const withoutShaderComments = (): Plugin => ({
  name: 'without-shader-comments',
  apply: 'build',
  transform: {
    filter: { id: /node_modules\/sigma\/.*\.js$/ },
    handler: (code) => ({
      code: code
        .replace(/(?<=\\n)[ \t]*\/\/(?:[^\\"\n]|\\u[\da-fA-F]{4}|\\"|\\t)*(?=\\n|")/g, '')
        .replace(/(?:\\n *){2,}/g, '\\n'),
      map: null,
    }),
  },
});

export default defineConfig({
  base: './',
  plugins: [react(), withoutShaderComments()],
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:4747' } },
  worker: { format: 'es' },
  // Below these, light-dark() would be rewritten into something that needs our own style sheet to set color-scheme.
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 900,
    manifest: true,
  },
});
