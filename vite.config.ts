import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** The writer of PDFs would fetch these to print web pages; ours are drawn, so that no build carries them. */
const unused = ['html2canvas', 'canvg', 'dompurify']
const nothing = fileURLToPath(new URL('.ci/nothing.mjs', import.meta.url))

/**
 * These make errors while they start. Where somebody listens to errors, as developer tools and tests do, the browser then reads
 * the whole file again in which they stand, so that theirs is a small one.
 */
const makesErrors = /node_modules\/(?:yjs|lib0|react|react-dom|scheduler)\/|src\/app\/mount\.ts/

export default defineConfig({
  plugins: [react()],
  resolve: { alias: unused.map((name) => ({ find: name, replacement: nothing })) },
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    // What every visit needs comes as one file: forty small ones take longer to arrive than it.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'start', test: makesErrors, tags: ['$initial'], priority: 1 },
            { name: 'program', tags: ['$initial'] },
          ],
        },
      },
    },
  },
})
