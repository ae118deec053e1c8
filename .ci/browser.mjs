import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { run, runTool, say } from './project.mjs'

/** The browser to test with: CHROME_PATH, else one that the machine has, else Playwright's own; null where there is none. */
export async function findBrowser() {
  const wanted = process.env.CHROME_PATH
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`CHROME_PATH names ${wanted}, and there is no such file.`)
    return wanted
  }
  return places().find((path) => existsSync(path)) ?? (await playwrightsOwn())
}

/** The same, but gets one where the machine has none. Says what it does. */
export async function ensureBrowser() {
  const found = await findBrowser()
  if (found) return found
  say('No Chromium, Chrome or Edge here: asking Playwright for its Chromium.')
  await runTool('@playwright/test/cli.js', ['install', 'chromium'])
  const own = await playwrightsOwn()
  if (own) return own
  if (isRootOnDebian()) {
    say('That did not work: asking apt-get for chromium.')
    await aptInstall('chromium', 'fonts-noto-cjk')
  }
  const last = await findBrowser()
  if (last) return last
  throw new Error('No browser to test with. Install Chromium, Chrome or Edge, or name one in CHROME_PATH.')
}

/** Chinese text needs a font to be seen in: fetched where it is missing and may be fetched, else only told. */
export async function ensureChineseFont() {
  if (process.platform !== 'linux' || chineseFonts() !== '') return
  if (!isRootOnDebian()) return say('No Chinese font found; on Debian it is the package fonts-noto-cjk.')
  say('No Chinese font here: asking apt-get for fonts-noto-cjk.')
  await aptInstall('fonts-noto-cjk')
}

/** Chromium does not start as root inside its sandbox, and elsewhere the sandbox stays. */
export const browserArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

function places() {
  const { platform, env } = process
  if (platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ])
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
    '/usr/bin/microsoft-edge-stable',
  ]
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : null
}

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

async function aptInstall(...packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env })
  const code = await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env })
  if (code !== 0) say(`apt-get could not install ${packages.join(' and ')}.`)
}

function chineseFonts() {
  try {
    return execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}
