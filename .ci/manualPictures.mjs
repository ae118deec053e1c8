import './node.mjs'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { chromium } from '@playwright/test'
import { browserArgs, ensureBrowser } from './browser.mjs'
import { withSurvey } from './manualSurvey.mjs'
import { palettePng } from './palettePng.mjs'
import { buildIfOlder, root, say } from './project.mjs'
import { serve } from './serve.mjs'

// The pictures of the manual: the files that the exporters write, as other programs show them.
// Needs LibreOffice (soffice), poppler (pdftoppm) and a Chromium. Run: node .ci/manualPictures.mjs [hotel] [clinic] [measured] [editor]

const width = 1000
const largest = 150_000
const folder = join(root, 'docs', 'pictures')
const samples = [
  {
    name: 'hotel',
    file: 'hotel.en',
    locale: 'en-US',
    told: {
      chapter: '95 % intervals:',
      slide: 'line on a bar: 95 % interval',
      surveys: /^Surveys/,
      results: /^Results$/,
      share: 0.975,
    },
  },
  {
    name: 'clinic',
    file: 'clinic.zh',
    locale: 'zh-CN',
    told: {
      chapter: '95 % 置信区间：',
      slide: '条上的线段：95 % 置信区间',
      surveys: /^调查/,
      results: /^结果$/,
      share: 0.88,
    },
  },
]

/** Pages of the documents, by what the picture of each is called; of a page that is mostly empty the upper share is shown. */
const pages = {
  hotel: [
    ['pdf', 'fit.pdf', 1],
    ['pdf-list', 'fit.pdf', 2],
    ['pdf-phases', 'folded.pdf', 1],
    ['powerpoint', 'slides.pdf', 4],
    ['word', 'report.pdf', 12, 0.68],
    ['excel', 'workbook.pdf', 4, 0.38],
  ],
  clinic: [
    ['pdf', 'fit.pdf', 1],
    ['pdf-list', 'fit.pdf', 2],
    ['pdf-phases', 'folded.pdf', 1],
    ['powerpoint', 'slides.pdf', 4],
    ['word', 'report.pdf', 13, 0.68],
    ['excel', 'workbook.pdf', 4, 0.38],
  ],
}

/** Without a word all pictures are taken. */
const isWanted = (name) => process.argv.length < 3 || process.argv.includes(name)

const work = mkdtempSync(join(tmpdir(), 'frontstage-manual-'))
try {
  mkdirSync(folder, { recursive: true })
  await buildIfOlder()
  const executablePath = await ensureBrowser()
  const browser = await chromium.launch({ executablePath, args: [...browserArgs] })
  try {
    for (const sample of samples) if (isWanted(sample.name)) await documents(sample, browser)
    if (isWanted('measured')) for (const sample of samples) await measured(sample, browser)
    if (isWanted('editor')) await editor(browser)
  } finally {
    await browser.close()
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}

async function documents({ name, file, locale }, browser) {
  say(`Exporting ${name}.`)
  const own = join(work, name)
  const written = (more, to, extension) => {
    const out = join(own, more.join('') || 'plain')
    exported(join('tests', 'samples', `${file}.blueprint.json`), [...more, '--to', to, '--out', out])
    return join(out, `${file}.${extension}`)
  }
  const all = ['--registers', 'steps,failPoints,standards,touchpoints,audit']
  const office = [
    ['pptx', 'slides'],
    ['docx', 'report'],
    ['xlsx', 'workbook'],
  ].map(([format, title]) => moved(written(all, format, format), join(own, `${title}.${format}`)))
  soffice(office, own)
  moved(written([], 'pdf', 'pdf'), join(own, 'fit.pdf'))
  moved(written(['--pages', 'folded'], 'pdf', 'pdf'), join(own, 'folded.pdf'))
  for (const [title, document, page, share] of pages[name])
    await take(`${name}-${title}`, pageOf(join(own, document), page), share)
  await take(
    `${name}-picture`,
    readFileSync(written(['--part', 'phase:p2', '--legend', '--title-block', '--scale', '2'], 'png', 'png')),
  )
  const page = await browser.newPage({ locale, viewport: { width, height: 720 } })
  await page.goto(pathToFileURL(written(all, 'html', 'html')).href)
  await page.waitForTimeout(500)
  await take(`${name}-web-page`, await page.screenshot())
  await page.close()
}

function exported(blueprint, options) {
  execFileSync(process.execPath, ['bin/frontstage.mjs', 'export', blueprint, ...options], { cwd: root })
}

function moved(from, to) {
  writeFileSync(to, readFileSync(from))
  return to
}

function soffice(files, to) {
  const profile = pathToFileURL(join(work, 'profile')).href
  execFileSync(
    'soffice',
    [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', to, ...files],
    { stdio: 'pipe' },
  )
}

/** One page as a PNG, larger than it is shown. */
function pageOf(document, page) {
  const only = ['-f', String(page), '-l', String(page)]
  const size = ['-scale-to-x', String(2 * width), '-scale-to-y', '-1']
  return execFileSync('pdftoppm', ['-png', ...only, ...size, document], { maxBuffer: 1 << 28 })
}

/** Keeps a picture, no wider than a manual shows it. */
async function take(title, png, share = 1) {
  const image = await loadImage(png)
  const scale = Math.min(1, width / image.width)
  const canvas = createCanvas(Math.round(image.width * scale), Math.round(image.height * scale * share))
  const surface = canvas.getContext('2d')
  surface.imageSmoothingQuality = 'high'
  surface.drawImage(image, 0, 0, canvas.width, image.height * scale)
  keep(join(folder, `${title}.png`), surface.getImageData(0, 0, canvas.width, canvas.height))
}

function keep(path, pixels) {
  writeFileSync(path, palettePng(pixels))
  const { size } = statSync(path)
  say(`${path.slice(root.length)}: ${pixels.width} × ${pixels.height}, ${Math.ceil(size / 1000)} kB`)
  if (size > largest) throw new Error(`${path} is larger than ${largest} bytes`)
}

/** A service that was measured: what came of the survey, the blueprint that it tints, and the chapter as it is exported. */
async function measured({ name, file, locale, told }, browser) {
  say(`Measuring ${name}.`)
  const own = join(work, `${name}-measured`)
  mkdirSync(own, { recursive: true })
  const bare = JSON.parse(readFileSync(join(root, 'tests', 'samples', `${file}.blueprint.json`), 'utf8'))
  const text = JSON.stringify(withSurvey(bare, name))
  const blueprint = join(own, `${file}.blueprint.json`)
  writeFileSync(blueprint, text)
  exported(blueprint, ['--registers', 'surveys', '--to', 'pdf,pptx', '--out', own])
  await take(`${name}-measurement-pdf`, pageSaying(join(own, `${file}.pdf`), told.chapter))
  soffice([join(own, `${file}.pptx`)], join(own, 'slides'))
  await take(`${name}-measurement-slide`, pageSaying(join(own, 'slides', `${file}.pdf`), told.slide))
  await inEditor(browser, text, locale, async (page) => {
    await page.keyboard.press('5')
    await page.locator('[data-gap]').first().waitFor()
    // The view opens the register of surveys, which covers what it tints.
    const register = page.locator('[data-registers] button', { hasText: told.surveys }).first()
    await register.click()
    // Away from the steps, which show what can be done with them where the pointer is.
    await page.mouse.move(600, 10)
    await page.waitForTimeout(1000)
    await take(`${name}-measured`, await page.screenshot())
    await register.click()
    await page.locator('[data-registers] label', { hasText: told.results }).click()
    await page.locator('[data-survey] progress').waitFor({ state: 'detached' })
    await page.setViewportSize({ width: 1440, height: 1500 })
    await page.getByRole('separator').hover()
    await page.mouse.down()
    await page.mouse.move(720, 200)
    await page.mouse.up()
    await page.waitForTimeout(1000)
    await take(`${name}-survey-results`, await page.locator('[data-survey]').screenshot(), told.share)
  })
}

/** The first page of a document on which something is said. */
function pageSaying(document, text) {
  for (let page = 1; ; page++) {
    const only = ['-f', String(page), '-l', String(page)]
    const said = execFileSync('pdftotext', [...only, document, '-'], { encoding: 'utf8', stdio: 'pipe' })
    if (said.replace(/\s/g, '').includes(text.replace(/\s/g, ''))) return pageOf(document, page)
  }
}

/** Opens a blueprint in the editor. */
async function inEditor(browser, text, locale, look) {
  const texts = new Map([['/sample.blueprint.json', text]])
  const { port, close } = await serve({ folder: join(root, 'dist'), port: 4390, tries: 50, texts })
  const page = await browser.newPage({ locale, colorScheme: 'light', viewport: { width: 1440, height: 900 } })
  await page.goto(`http://localhost:${port}/?open=/sample.blueprint.json`)
  await page.locator('html[data-drawn=routes]').waitFor()
  await look(page)
  await page.close()
  await close()
}

/** The hotel in the editor, its register of fail points open. */
async function editor(browser) {
  const text = readFileSync(join(root, 'tests', 'samples', 'hotel.en.blueprint.json'), 'utf8')
  await inEditor(browser, text, 'en-US', editorPicture)
}

async function editorPicture(page) {
  await page.getByRole('button', { name: 'Make reservation', exact: true }).first().click()
  await page.locator('button', { hasText: /^Fail points\s*\d+$/ }).click()
  await page.locator('.ag-row').first().waitFor()
  await page.waitForTimeout(1000)
  const image = await loadImage(await page.screenshot())
  const surface = createCanvas(image.width, image.height).getContext('2d')
  surface.drawImage(image, 0, 0)
  keep(join(root, 'docs', 'editor.png'), surface.getImageData(0, 0, image.width, image.height))
}
