import { defineConfig } from '@playwright/test'
import { browserArgs, findBrowser } from './.ci/browser.mjs'

const port = 4178
const executablePath = await findBrowser()

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  // A shared machine may stall for seconds: a test that then passes is told as flaky, one that fails again has failed.
  retries: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-US',
    viewport: { width: 1440, height: 900 },
    trace: 'on-first-retry',
    launchOptions: { args: [...browserArgs], ...(executablePath === null ? {} : { executablePath }) },
  },
  // The production build, as a user gets it.
  webServer: {
    command: `node .ci/serve.mjs ${port}`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
})
