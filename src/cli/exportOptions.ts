import { checklistIds } from '#exporters/checklists/checklist.ts'
import {
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
import type { Laid } from '#exporters/sheetOf.ts'
import { languages } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { type Cannot, type Given, isCannot, type OptionSpec } from './command.ts'
import type { Opened } from './openFiles.ts'
import { listOf, none, oneOf } from './readOptions.ts'
import type { CliWords } from './words/en.ts'

/** What a browser alone can make. */
const browserOnly: ReadonlySet<ExportFormat> = new Set(['jpeg'])

/** The formats by the words that the command line has for them. */
export const formatsByWord: ReadonlyMap<string, ExportFormat> = new Map(
  exportFormats
    .filter((format) => !browserOnly.has(format))
    .map((format) => [format === 'markdown' ? 'md' : format, format]),
)

const themes = ['paper', 'dark'] as const
const backgrounds = ['paper', 'transparent'] as const
const overlays = ['heat', 'criticalPath', 'emotion'] as const satisfies readonly (keyof Laid)[]

export const langOption: OptionSpec = { takes: 'one', known: languages }

/** Everything that can be chosen for an export. */
export const exportSpecs: Readonly<Record<string, OptionSpec>> = {
  to: { takes: 'several', known: [...formatsByWord.keys()], stands: 'LIST' },
  out: { takes: 'one', stands: 'DIR' },
  lang: langOption,
  part: { takes: 'one', stands: 'PART' },
  registers: { takes: 'several', known: [...checklistIds, none], stands: 'LIST' },
  marks: { takes: 'several', known: [...drawnMarks, none], stands: 'LIST' },
  overlays: { takes: 'several', known: overlays, stands: 'LIST' },
  theme: { takes: 'one', known: themes, usual: usualOptions.theme },
  background: { takes: 'one', known: backgrounds, usual: usualOptions.background },
  scale: { takes: 'one', stands: 'NUMBER' },
  paper: { takes: 'one', known: papers, usual: usualOptions.paper },
  pages: { takes: 'one', known: pageLayouts, usual: usualOptions.pages },
  legend: { takes: 'nothing' },
  'title-block': { takes: 'nothing' },
}

function partOption({ options }: Given, words: CliWords): Part | Cannot {
  const value = options.get('part')?.at(-1) ?? 'whole'
  if (value === 'whole') return { is: 'whole' }
  const [kind, ids = ''] = value.split(/:(.*)/s)
  if (kind === 'phase') return { is: 'phase', phase: ids === '' ? null : ids }
  if (kind === 'steps' && ids !== '') return { is: 'selection', steps: ids.split(',') }
  return { cannot: [words.unknownPart(value)] }
}

function scaleOption({ options }: Given, words: CliWords): number | Cannot {
  const value = options.get('scale')?.at(-1)
  if (value === undefined) return usualOptions.scale
  const scale = Number(value)
  return Number.isFinite(scale) && scale > 0 ? scale : { cannot: [words.notPositive('--scale', value)] }
}

/** What was chosen, whatever the file, and whether a title block is wanted; or what is wrong about it. */
export function chosenOptions(given: Given, words: CliWords): Omit<ExportOptions, 'titleBlock'> | Cannot {
  const part = partOption(given, words)
  const scale = scaleOption(given, words)
  if (typeof scale === 'object') return isCannot(part) ? { cannot: [...part.cannot, ...scale.cannot] } : scale
  if (isCannot(part)) return part
  return {
    ...usualOptions,
    part,
    scale,
    marks: listOf(given, 'marks', drawnMarks) ?? usualOptions.marks,
    registers: listOf(given, 'registers', checklistIds) ?? usualOptions.registers,
    theme: oneOf(given, 'theme', themes) ?? usualOptions.theme,
    background: oneOf(given, 'background', backgrounds) ?? usualOptions.background,
    paper: oneOf(given, 'paper', papers) ?? usualOptions.paper,
    pages: oneOf(given, 'pages', pageLayouts) ?? usualOptions.pages,
    legend: given.options.has('legend'),
  }
}

/** What is laid over the drawing. */
export function chosenOverlays(given: Given): Laid {
  const laid = listOf(given, 'overlays', overlays) ?? []
  const has = (overlay: (typeof overlays)[number]) => laid.includes(overlay)
  return { heat: has('heat'), criticalPath: has('criticalPath'), emotion: has('emotion') }
}

/** Who answers for a blueprint, as its own header says. */
export function titleBlockOf({ about: { header = {} } }: Blueprint): TitleBlock {
  const { organisation = '', author = '', revision = '', effective = '' } = header
  return { organisation, author, version: revision, date: effective }
}

/** Why a file has not the part that is wanted; null where it has. */
export function partFault(part: Part, { path, blueprint }: Opened, words: CliWords): string | null {
  const list = (ids: readonly string[]) => ids.join(words.comma)
  if (part.is === 'phase' && part.phase !== null && !blueprint.phases.has(part.phase)) {
    const ids = inOrder(blueprint.phases).map(({ id }) => id)
    return words.unknownPhase(part.phase, path, ids.length > 0 ? list(ids) : words.noPhases)
  }
  if (part.is !== 'selection') return null
  const strange = part.steps.filter((id) => !blueprint.steps.has(id))
  return strange.length > 0 ? words.unknownSteps(list(strange), path) : null
}
