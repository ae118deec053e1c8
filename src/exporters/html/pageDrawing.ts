import { extentOf } from '#drawing/extentOf.ts'
import type { Figure } from '#drawing/figure.ts'
import { fontFamily } from '#drawing/fontFamily.ts'
import { figuresToSvg, groupId } from '#drawing/toSvg.ts'
import type { Words } from '#i18n/words.ts'
import type { Box } from '#layout/placed.ts'
import type { Edition } from '../exporter.ts'
import type { DrawnEdition } from '../pictureOf.ts'
import { escapeHtml } from './escapeHtml.ts'
import { type PrintPart, printParts } from './printParts.ts'

const rounded = (value: number) => String(Math.round(value * 100) / 100)
const frame = ({ x, y, width, height }: Box) => [x, y, width, height].map(rounded).join(' ')

/** Text in a drawing is measured without kerning: see `pageStyle`, where the rest of its look stands. */
const svgLook = `xml:space="preserve" font-family="${escapeHtml(fontFamily)}" stroke-linejoin="round"`

function picture({ figures, bounds }: DrawnEdition, { blueprint, words }: Edition): string {
  const { title, language } = blueprint.about
  const label = escapeHtml(words('htmlPage.picture', { title }))
  const lang = language === undefined ? '' : ` lang="${escapeHtml(language)}"`
  const size = `width="${rounded(bounds.width)}" height="${rounded(bounds.height)}"`
  return `<svg id="page-picture" xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${frame(bounds)}" role="group" aria-label="${label}"${lang} ${svgLook}>
${figuresToSvg(figures)}
</svg>`
}

const button = (name: string, sign: string, label: string) =>
  `<button type="button" data-zoom="${name}" aria-label="${escapeHtml(label)}" title="${escapeHtml(label)}">${escapeHtml(sign)}</button>`

const tools = (
  words: Words,
) => `<div class="tools" hidden role="toolbar" aria-label="${escapeHtml(words('htmlPage.zoom'))}">
${button('out', '−', words('htmlPage.zoomOut'))}
<output id="page-zoom">100 %</output>
${button('in', '+', words('htmlPage.zoomIn'))}
${button('whole', words('htmlPage.whole'), words('htmlPage.wholeLong'))}
</div>`

const details = (
  words: Words,
) => `<aside id="page-details" hidden tabindex="-1" aria-labelledby="page-details-name">
<div class="head"><h3 id="page-details-name"></h3><button type="button" aria-label="${escapeHtml(words('htmlPage.close'))}" title="${escapeHtml(words('htmlPage.close'))}">×</button></div>
<div class="body" tabindex="0" role="group" aria-labelledby="page-details-name"></div>
</aside>`

/** The groups of a drawing, each by its id and with the room it takes. */
interface Reach {
  readonly id: string
  readonly extent: Box
}

function reachesOf(figures: readonly Figure[]): Reach[] {
  return figures.flatMap((figure) => {
    const extent = figure.is === 'group' ? extentOf([figure]) : null
    return figure.is === 'group' && extent ? [{ id: groupId(figure.of), extent }] : []
  })
}

/** What outlines may reach beyond the extent of a figure, px. */
const outline = 4

const meets = (a: Box, b: Box) =>
  a.x - outline < b.x + b.width &&
  b.x < a.x + a.width + outline &&
  a.y - outline < b.y + b.height &&
  b.y < a.y + a.height + outline

/** A part of the drawing, made of the groups that show in it: browsers copy all that is used, so that using the whole would cost the whole. */
function view(part: Box, x: number, reaches: readonly Reach[]): string {
  const used = reaches.filter(({ extent }) => meets(extent, part))
  const uses = used.map(({ id }) => `<use href="#${id}"/>`).join('')
  return `<svg x="${rounded(x)}" y="0" width="${rounded(part.width)}" height="${rounded(part.height)}" viewBox="${frame(part)}">${uses}</svg>`
}

/** One part of the drawing as print shows it: the lanes' names, and what stands in the part. All parts are drawn to the scale of the widest. */
function partPicture({ box, lanes }: PrintPart, widest: number, reaches: readonly Reach[]): string {
  const whole = { x: 0, y: 0, width: lanes.width + widest, height: box.height }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame(whole)}" preserveAspectRatio="xMinYMin" ${svgLook}>${view(lanes, 0, reaches)}${view(box, lanes.width, reaches)}</svg>`
}

/** What is printed behind the whole drawing; nothing of it is shown on a screen. */
function printed(
  { sheet: { blueprint, placed }, words }: Edition,
  { bounds, figures: drawn }: DrawnEdition,
): string {
  const parts = printParts(placed, bounds)
  const reaches = parts.length > 0 ? reachesOf(drawn) : []
  const widest = Math.max(0, ...parts.map(({ box }) => box.width))
  const name = (phase: number) => blueprint.phases.get(placed.phases[phase]?.id ?? '')?.name ?? ''
  const figures = parts.map((part, i) => {
    const phases = part.phases.map(name).filter((each) => each.trim() !== '')
    const number = words('htmlPage.part', { number: i + 1, count: parts.length })
    const caption = [number, ...phases].join(' · ')
    return `<figure>\n<figcaption>${escapeHtml(caption)}</figcaption>\n${partPicture(part, widest, reaches)}\n</figure>`
  })
  return `<div class="parts" aria-hidden="true">\n${figures.join('\n')}\n</div>`
}

/** The drawing with what moves it, the place where a step tells about itself, and the parts in which it is printed. */
export function pageDrawing(edition: Edition, drawn: DrawnEdition): string {
  const { words } = edition
  return `<section class="drawing">
<div class="bar">
<h2 id="page-drawing-name">${escapeHtml(words('htmlPage.drawing'))}</h2>
${tools(words)}
</div>
<div class="frame">
<div id="page-stage" tabindex="0" role="region" aria-labelledby="page-drawing-name" aria-describedby="page-hint">
${picture(drawn, edition)}
</div>
${details(words)}
</div>
<p id="page-hint" class="hint" hidden>${escapeHtml(words('htmlPage.hint'))}</p>
${printed(edition, drawn)}
</section>`
}
