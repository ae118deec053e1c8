import { defineConfig } from '@playwright/test'
import { browserArgs, findBrowser } from './.ci/browser.mjs'

const port = 4178
const executablePath = await findBrowser()

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  timeout: 60_000,
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-US',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: { args: [...browserArgs], ...(executablePath === null ? {} : { executablePath }) },
  },
  // The production build, as a user gets it.
  webServer: {
    command: `node .ci/serve.mjs ${port}`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
})
