import { type ExportFormat, exportFormats, type ExportOptions, usualOptions } from '#exporters/exporter.ts'

/** What of the options a format takes up, and what it then shows. */
type Concern = keyof ExportOptions | 'language'

const drawing = ['part', 'marks', 'theme', 'legend', 'titleBlock', 'language'] as const
const lists = ['part', 'registers', 'language'] as const

/** What concerns each format; of the rest nobody is asked. */
const concerns = {
  pdf: [...drawing, 'registers', 'paper', 'pages'],
  pptx: [...drawing, 'registers'],
  docx: [...drawing, 'registers', 'paper'],
  html: [...drawing, 'registers'],
  svg: [...drawing, 'background'],
  png: [...drawing, 'scale', 'background'],
  jpeg: [...drawing, 'scale'],
  xlsx: [...lists, 'paper', 'titleBlock'],
  csv: lists,
  markdown: lists,
  json: [],
} as const satisfies Record<ExportFormat, readonly Concern[]>

/** Whether a format takes up an option. */
export const isConcerned = (format: ExportFormat, option: Concern): boolean =>
  concerns[format].some((each) => each === option)

/** What stands beside the drawing, where the format can. */
export const besides = ['legend', 'titleBlock'] as const
type Besides = readonly (typeof besides)[number][]

/** What formats put in a place of its own instead: on a title page, a slide, the head of the page, a cover sheet. */
const apart = {
  docx: ['titleBlock'],
  pptx: ['legend', 'titleBlock'],
  html: ['titleBlock'],
  xlsx: ['titleBlock'],
} as const satisfies Partial<Record<ExportFormat, Besides>>
type ApartFormat = keyof typeof apart

const isApart = (format: ExportFormat): format is ApartFormat => Object.hasOwn(apart, format)

/** What of legend and title block a format does not draw in its picture. */
export const standsApart = (format: ExportFormat): Besides => (isApart(format) ? apart[format] : [])

/** The format of a choice where something that is wanted stands apart from the drawing in it, else null. */
export function apartIn({
  format,
  ...wanted
}: Readonly<Record<(typeof besides)[number], boolean>> & {
  readonly format: ExportFormat
}): ApartFormat | null {
  return isApart(format) && besides.some((each) => wanted[each] && standsApart(format).includes(each))
    ? format
    : null
}

/** Formats by what they are for, each group in the order in which they are offered. */
const groups = {
  document: ['pdf', 'pptx', 'docx', 'html'],
  picture: ['svg', 'png', 'jpeg'],
  list: ['xlsx', 'csv', 'markdown'],
  data: ['json'],
} as const satisfies Record<string, readonly ExportFormat[]>

export const formatGroupNames = ['document', 'picture', 'list', 'data'] as const
export type FormatGroupName = (typeof formatGroupNames)[number]

/** The formats of a group that can be written. */
export const formatsOf = (group: FormatGroupName): readonly ExportFormat[] => {
  const names: readonly string[] = groups[group]
  return exportFormats
    .filter((format) => names.includes(format))
    .toSorted((a, b) => names.indexOf(a) - names.indexOf(b))
}

const listFormats: readonly string[] = groups.list

/** Whether a file of the format holds lists and no drawing. */
export const isListFormat = (format: ExportFormat): boolean => listFormats.includes(format)

/** The options as a format takes them: what does not concern it is as usual, whatever was chosen for another. */
export function concerning(format: ExportFormat, options: ExportOptions): ExportOptions {
  const taken = Object.entries(options).filter(([name]) => concerns[format].some((each) => each === name))
  return { ...usualOptions, ...Object.fromEntries(taken) }
}
