import type { Theme } from '#drawing/theme.ts'
import { titleBlockContent } from '../besidePicture.ts'
import type { Edition, TitleBlock } from '../exporter.ts'
import { type Paragraph, type ShapeItem, type Slide, slideSize, type Writing } from './slide.ts'

const left = 72
const barWidth = 10

/** What the person chose to say, else what stands in the blueprint's own header. */
export function titleBlockOf({ blueprint, options }: Edition): TitleBlock {
  const { header } = blueprint.about
  const { titleBlock } = options
  return {
    organisation: titleBlock?.organisation || (header?.organisation ?? ''),
    author: titleBlock?.author || (header?.author ?? ''),
    version: titleBlock?.version || (header?.revision ?? ''),
    date: titleBlock?.date || (header?.effective ?? ''),
  }
}

const bar = (theme: Theme, name: string): ShapeItem => ({
  is: 'shape',
  name,
  box: { x: 0, y: 0, width: barWidth, height: slideSize.height },
  geometry: { is: 'preset', name: 'rect' },
  paint: { fill: { color: theme.lanes.customer } },
})

/** Each field on a line of its own: what it is called, and what it says. */
function factsItem(paragraphs: readonly Paragraph[], name: string, theme: Theme): ShapeItem {
  const writing: Writing = {
    paragraphs,
    size: 14,
    bold: false,
    color: theme.ink,
    align: 'l',
    anchor: 't',
    insets: { left: 0, top: 0, right: 0, bottom: 0 },
    wraps: true,
  }
  const box = { x: left, y: 330, width: slideSize.width - 2 * left, height: 150 }
  return { is: 'shape', name, box, geometry: { is: 'preset', name: 'rect' }, paint: {}, writing }
}

const longest = 400
const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text)

/** What the slides are about, and who answers for them. */
export function titleSlide(edition: Edition, theme: Theme): Slide {
  const { blueprint, words, language } = edition
  const { about } = blueprint
  const { fields } = titleBlockContent(about, titleBlockOf(edition), words, language)
  const scope = { name: words('slides.scope'), value: about.header?.scope ?? '' }
  const facts = [...fields, scope].filter(({ value }) => value.trim() !== '')
  const paragraphs = facts.map(({ name, value }) => ({
    text: words('slides.note.field', { name, value: shortened(value) }),
    before: 4,
  }))
  return {
    layout: 'title',
    title: about.title,
    ...(about.summary !== undefined && { subtitle: shortened(about.summary) }),
    items: [
      bar(theme, words('slides.mark')),
      factsItem(paragraphs, words('pictures.titleBlock.title'), theme),
    ],
    notes: about.summary === undefined ? [] : [about.summary],
  }
}
