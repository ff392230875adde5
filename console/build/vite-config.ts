import { join, resolve } from 'node:path';
import type { InlineConfig } from 'vite';
import { graphReferencePlugin } from '#console/build/graph-reference';

const ROOT = resolve(__dirname, '..');

/** What the browser is given: no map of the sources, no inlined picture, every name with its content's hash. */
export const viteConfig = (outDir: string): InlineConfig => ({
  root: ROOT,
  mode: 'production',
  base: '/console/',
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [graphReferencePlugin()],
  oxc: { jsx: { runtime: 'automatic', development: false } },
  resolve: { alias: [{ find: /^#console\//, replacement: `${ROOT}/` }] },
  define: { 'globalThis.__DEV__': 'false', 'process.env.NODE_ENV': '"production"' },
  build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, sourcemap: false, target: 'es2022', reportCompressedSize: false, rolldownOptions: { onLog: (level, log, say) => log.code === 'MODULE_LEVEL_DIRECTIVE' || say(level, log) } },
  css: { preprocessorOptions: { scss: { loadPaths: [join(ROOT, '../node_modules')], quietDeps: true } } },
});
