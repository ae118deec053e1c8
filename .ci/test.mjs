import './node.mjs'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser, ensureChineseFont } from './browser.mjs'
import { build, install, root, runTool, say } from './project.mjs'

// All that has to hold before a change is kept; `--quick` leaves out what needs the build and a browser.
const quick = process.argv.includes('--quick')
const reports = join(root, 'node_modules', '.cache', 'frontstage')
const vitestReport = join(reports, 'vitest.json')
const playwrightReport = join(reports, 'playwright.json')

const checks = [
  ['Types (tsc)', () => runTool('typescript/bin/tsc', ['-p', '.'])],
  ['Lint and floor plan (oxlint)', () => runTool('oxlint/bin/oxlint', ['--type-aware'])],
  ['Format (oxfmt)', () => runTool('oxfmt/bin/oxfmt', ['--check'])],
  ['Dead code (knip)', () => runTool('knip/bin/knip.js', [])],
  ['Tests (vitest)', vitest],
]
const browserChecks = [
  ['Build (vite)', () => build().then(() => 0)],
  ['Tests in the browser (playwright)', playwright],
]

try {
  await install()
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const failed = await firstFailure(quick ? checks : [...checks, ...browserChecks])
  const count = counts()
  if (failed) {
    say(`\nStopped at: ${failed}`)
    process.exitCode = 1
  }
  // A check that is no test counts as one failure: nothing that failed may end on "0 failed".
  say(`\n${count.passed} passed, ${failed ? Math.max(1, count.failed) : count.failed} failed`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  say('\n0 passed, 1 failed')
  process.exitCode = 1
}

async function firstFailure(list) {
  for (const [name, check] of list) {
    say(`\n── ${name}`)
    const code = await check()
    if (code !== 0) return name
  }
  return null
}

function vitest() {
  const report = ['--reporter=dot', '--reporter=json', `--outputFile.json=${vitestReport}`]
  return runTool('vitest/vitest.mjs', ['run', ...report])
}

async function playwright() {
  const browser = await ensureBrowser()
  await ensureChineseFont()
  say(`Browser: ${browser}`)
  return runTool('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    CHROME_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
  })
}

/** The tests of both reports together. A test that never came to run is no pass. */
function counts() {
  const units = read(vitestReport)
  const pages = read(playwrightReport)?.stats
  return {
    passed: (units?.numPassedTests ?? 0) + (pages ? pages.expected + pages.flaky : 0),
    failed: (units?.numFailedTests ?? 0) + (pages?.unexpected ?? 0),
  }
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
