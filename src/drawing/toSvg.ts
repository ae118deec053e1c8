import type { Box, Point } from '#layout/placed.ts'
import type { Figure, Ink, Type } from './figure.ts'
import { fontFamily } from './fontFamily.ts'

/** What a picture that stands alone says about itself. */
export interface SvgOptions {
  /** The part of the drawing that is shown, in its own coordinates. */
  readonly bounds: Box
  /** A colour for the ground; absent for a transparent one. */
  readonly background?: string
  readonly title: string
  /** BCP 47 tag of the title and of the texts. */
  readonly language?: string
  /** The faces of its text where they are not those of the product: for programs that know only their own. */
  readonly family?: string
}

type Attributes = Readonly<Record<string, string | number | undefined>>

// Control characters and lone surrogates cannot stand in XML, not even escaped; tab and line breaks can.
const unwritable = /(?![\t\n\r])\p{Control}|[\ufffe\uffff]|\p{Surrogate}/gu
const harmless = /^[\w #.,:;()/'-]*$/
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in XML, between tags and in attributes. */
const escapeXml = (text: string): string =>
  harmless.test(text)
    ? text
    : text.replace(unwritable, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

const written = (value: string | number) =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeXml(value)

function element(name: string, attributes: Attributes, inside?: string): string {
  const all = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${written(value)}"`))
    .join('')
  return inside === undefined ? `<${name}${all}/>` : `<${name}${all}>${inside}</${name}>`
}

const inked = (ink: Ink): Attributes => ({
  fill: ink.fill ?? 'none',
  'fill-opacity': ink.fillOpacity,
  stroke: ink.stroke,
  'stroke-width': ink.stroke === undefined ? undefined : ink.strokeWidth,
  'stroke-dasharray': ink.dash?.join(' '),
  'stroke-linecap': ink.cap === 'round' ? 'round' : undefined,
})

function text(at: Point, lines: readonly string[], type: Type): string {
  const spans = lines.map((line, i) =>
    element('tspan', { x: at.x, y: at.y + i * type.lineHeight }, escapeXml(line)),
  )
  const anchor = type.anchor === 'start' ? undefined : type.anchor
  const look = { 'font-size': type.size, 'font-weight': type.weight, fill: type.color, 'text-anchor': anchor }
  return element('text', { x: at.x, y: at.y, ...look }, spans.join(''))
}

/** The id that a group has in a picture, by what it shows. */
export const groupId = (of: string): string => of.replace(/[^A-Za-z0-9_-]+/g, '-')

function group(figure: Extract<Figure, { is: 'group' }>): string {
  const title = figure.title ? element('title', {}, escapeXml(figure.title)) : ''
  const transform = figure.at && `translate(${written(figure.at.x)} ${written(figure.at.y)})`
  return element(
    'g',
    { id: groupId(figure.of), transform },
    `${title}\n${figure.figures.map(svgOf).join('\n')}\n`,
  )
}

function svgOf(figure: Figure): string {
  switch (figure.is) {
    case 'rect':
      return element('rect', { ...figure.box, rx: figure.radius, ...inked(figure.ink) })
    case 'circle':
      return element('circle', { cx: figure.at.x, cy: figure.at.y, r: figure.radius, ...inked(figure.ink) })
    case 'path':
      return element('path', { d: figure.d, ...inked(figure.ink) })
    case 'text':
      return text(figure.at, figure.lines, figure.type)
    case 'group':
      return group(figure)
  }
}

/** Figures as the inside of an SVG element, for a page that has the element already. */
export const figuresToSvg = (figures: readonly Figure[]): string => figures.map(svgOf).join('\n')

/** A picture that stands alone: text stays text, colours and sizes stand with each shape, and nothing is looked up elsewhere. */
export function toSvg(figures: readonly Figure[], options: SvgOptions): string {
  const { bounds, background, title, language, family = fontFamily } = options
  const frame = [bounds.x, bounds.y, bounds.width, bounds.height].map(written).join(' ')
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: bounds.width,
    height: bounds.height,
    viewBox: frame,
    role: 'img',
    'xml:lang': language,
    'xml:space': 'preserve',
    'font-family': family,
    'stroke-linejoin': 'round',
    style: 'font-kerning:none',
  }
  const { x, y, width, height } = bounds
  const ground = background === undefined ? [] : [element('rect', { x, y, width, height, fill: background })]
  const parts = [element('title', {}, escapeXml(title)), ...ground, ...figures.map(svgOf)]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', root, `\n${parts.join('\n')}\n`)}\n`
}
