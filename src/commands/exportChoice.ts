import { checklistIds } from '#exporters/checklists/checklist.ts'
import {
  type DrawnMark,
  drawnMarks,
  type ExportFormat,
  exportFormats,
  type ExportOptions,
  pageLayouts,
  papers,
  type Part,
  type TitleBlock,
  usualOptions,
} from '#exporters/exporter.ts'
import { type Language, languages } from '#i18n/words.ts'
import type { About, Blueprint, Id } from '#model/blueprint.ts'
import type { DrawerName } from '#session/sessionState.ts'
import { formatsOf, isListFormat } from './exportConcerns.ts'

/** What a person chose when exporting, as it is remembered: nothing in it goes stale when the blueprint is edited. */
export interface ExportChoice extends Omit<ExportOptions, 'part' | 'titleBlock'> {
  readonly format: ExportFormat
  /** A selection is the one there is when the export is made. */
  readonly part: { readonly is: 'whole' | 'selection' } | Extract<Part, { is: 'phase' }>
  /** Null follows the interface. */
  readonly language: Language | null
  readonly titleBlock: boolean
  /** What was typed into the title block; the rest stands in the blueprint's header. */
  readonly titles: Partial<TitleBlock>
}

export const titleFields = ['organisation', 'author', 'version', 'date'] as const

/** What there is to choose from. */
export const exportRange = {
  marks: drawnMarks,
  registers: checklistIds,
  scales: [1, 2, 4],
  backgrounds: ['paper', 'transparent'],
  themes: ['paper', 'dark'],
  papers,
  pages: pageLayouts,
  languages,
} as const

/** What a title block says by itself: the blueprint's header. `today` is an ISO day. */
const headerTitles = ({ header }: About, today: string): TitleBlock => ({
  organisation: header?.organisation ?? '',
  author: header?.author ?? '',
  version: header?.revision ?? '',
  date: header?.effective ?? today,
})

/** The title block as it will stand there. */
export const titlesOf = ({ titles }: ExportChoice, about: About, today: string): TitleBlock => ({
  ...headerTitles(about, today),
  ...titles,
})

/** The choice with one more word of the title block; what the header says anyway is not remembered. */
export function withTitle(
  choice: ExportChoice,
  about: About,
  today: string,
  [field, text]: readonly [keyof TitleBlock, string],
): ExportChoice {
  const { [field]: _, ...others } = choice.titles
  const own = headerTitles(about, today)[field] !== text
  return { ...choice, titles: own ? { ...others, [field]: text } : others }
}

/** What is offered to somebody who exports a blueprint for the first time. */
export function usualChoice({ header }: About): ExportChoice {
  const { part: _, titleBlock: __, ...options } = usualOptions
  const [document] = formatsOf('document')
  const known = header?.organisation ?? header?.author ?? header?.revision
  return {
    ...options,
    format: document ?? 'svg',
    part: { is: 'whole' },
    language: null,
    titleBlock: known !== undefined,
    titles: {},
  }
}

/** The choice for the list that belongs to a register; for the audit sheet where it is about none alone. */
export function choiceForRegister(choice: ExportChoice, register: DrawerName | null): ExportChoice {
  const [first] = formatsOf('list')
  const format = isListFormat(choice.format) ? choice.format : (first ?? 'csv')
  const list = register ?? 'audit'
  return { ...choice, format, part: { is: 'whole' }, registers: [list] }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const oneOf = <Value>(values: readonly Value[], kept: unknown, else_: Value): Value =>
  values.find((value) => value === kept) ?? else_

const someOf = <Value>(values: readonly Value[], kept: unknown, else_: readonly Value[]): readonly Value[] =>
  Array.isArray(kept) ? values.filter((value) => kept.includes(value)) : else_

const mostScale = 64

function partFrom(kept: unknown): ExportChoice['part'] {
  if (!isObject(kept)) return { is: 'whole' }
  const { is, phase } = kept
  if (is === 'phase' && (phase === null || typeof phase === 'string')) return { is, phase }
  return { is: is === 'selection' ? is : 'whole' }
}

const titlesFrom = (kept: unknown): Partial<TitleBlock> =>
  isObject(kept)
    ? Object.fromEntries(
        titleFields.flatMap((field) => {
          const text = kept[field]
          return typeof text === 'string' ? [[field, text]] : []
        }),
      )
    : {}

const truth = (kept: unknown, else_: boolean) => (typeof kept === 'boolean' ? kept : else_)

/** Reads what was remembered; whatever this version of the program does not know is as usual. */
export function choiceFrom(kept: unknown, about: About): ExportChoice {
  const usual = usualChoice(about)
  if (!isObject(kept)) return usual
  const { scale } = kept
  return {
    format: oneOf(exportFormats, kept['format'], usual.format),
    part: partFrom(kept['part']),
    marks: someOf<DrawnMark>(drawnMarks, kept['marks'], usual.marks),
    registers: someOf(checklistIds, kept['registers'], usual.registers),
    scale: typeof scale === 'number' && scale > 0 && scale <= mostScale ? scale : usual.scale,
    background: oneOf(exportRange.backgrounds, kept['background'], usual.background),
    theme: oneOf(exportRange.themes, kept['theme'], usual.theme),
    paper: oneOf(papers, kept['paper'], usual.paper),
    pages: oneOf(pageLayouts, kept['pages'], usual.pages),
    legend: truth(kept['legend'], usual.legend),
    language: oneOf([...languages, null], kept['language'], null),
    titleBlock: truth(kept['titleBlock'], usual.titleBlock),
    titles: titlesFrom(kept['titles']),
  }
}

/** The part that is meant now: the whole, where nothing is selected or the phase is gone. */
export function partNow({ part }: ExportChoice, blueprint: Blueprint, selected: readonly Id[]): Part {
  if (part.is === 'selection')
    return selected.length > 0 ? { is: 'selection', steps: selected } : { is: 'whole' }
  if (part.is === 'phase') {
    const { phase } = part
    const hasSteps = () => [...blueprint.steps.values()].some((step) => step.phase === undefined)
    return (phase === null ? hasSteps() : blueprint.phases.has(phase)) ? part : { is: 'whole' }
  }
  return { is: 'whole' }
}
