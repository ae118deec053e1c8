import { defineConfig } from 'vitest/config'

// `#room/file.ts` is resolved from the imports of package.json, as everywhere.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    pool: 'threads',
  },
})
