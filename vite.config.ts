import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** The writer of PDFs would fetch these to print web pages; ours are drawn, so that no build carries them. */
const unused = ['html2canvas', 'canvg', 'dompurify']
const nothing = fileURLToPath(new URL('.ci/nothing.mjs', import.meta.url))

export default defineConfig({
  plugins: [react()],
  resolve: { alias: unused.map((name) => ({ find: name, replacement: nothing })) },
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    // What every visit needs comes as one file: forty small ones take longer to arrive than it.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'program', tags: ['$initial'] }] } } },
  },
})
