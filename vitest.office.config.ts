import { defineConfig } from 'vitest/config'

// What office programs make of our files: takes minutes and needs these programs, so that it is a command of its own.
export default defineConfig({
  test: {
    include: ['tests/office/*.office.ts'],
    testTimeout: 120_000,
    hookTimeout: 1_800_000,
    environment: 'node',
    pool: 'threads',
    // The programs share one machine: one after the other.
    fileParallelism: false,
    reporters: ['verbose'],
  },
})
