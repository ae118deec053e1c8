import { defineConfig } from 'vitest/config'

// `#room/file.ts` is resolved from the imports of package.json, as everywhere.
export default defineConfig({
  test: {
    // Properties over random blueprints take their time on a machine that is busy.
    testTimeout: 60_000,
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setUp.ts'],
    environment: 'node',
    pool: 'threads',
  },
})
