import type { ExportFormat, ExportOptions, Part } from '#exporters/exporter.ts'
import { fileNameFor } from '#exporters/fileNameFor.ts'
import { fileTypes, oneRegisterFormats } from '#exporters/fileTypes.ts'
import { type Language, type Words, wordsIn } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { SessionState } from '#session/sessionState.ts'
import { concerning, isConcerned, isListFormat } from './exportConcerns.ts'
import { type ExportChoice, partNow, titlesOf } from './exportChoice.ts'
import { openBlueprintOf, selectedIds } from './selected.ts'

/** A file that a choice asks for. */
export interface PlannedFile {
  readonly name: string
  readonly format: ExportFormat
  readonly options: ExportOptions
  readonly language: Language
}

/** What a choice is applied to. */
export type Situation = Pick<SessionState, 'blueprint' | 'selection' | 'language'>

function partName(part: Part, { phases }: Blueprint, words: Words): string[] {
  if (part.is === 'whole') return []
  if (part.is === 'selection') return [words('exportDialog.selectionName')]
  return [part.phase === null ? words('exportDialog.noPhase') : (phases.get(part.phase)?.name ?? '')]
}

/** The options and the language that a choice comes to, for what is open and selected now. `today` is an ISO day. */
export function resolved(choice: ExportChoice, state: Situation, today: string) {
  const blueprint = openBlueprintOf(state)
  const { format, language, part: _, titleBlock, titles: __, ...options } = choice
  return {
    language: language ?? state.language,
    options: concerning(format, {
      ...options,
      part: partNow(choice, blueprint, selectedIds(state, 'steps')),
      titleBlock: titleBlock ? titlesOf(choice, blueprint.about, today) : null,
    }),
  }
}

/**
 * The files that a choice asks for, with their names: one, or one for each list where the format holds a single one. None where
 * a format of lists is to hold no list. The words of the language must be loaded.
 */
export function plannedFiles(choice: ExportChoice, state: Situation, today: string): readonly PlannedFile[] {
  const { format } = choice
  const blueprint = openBlueprintOf(state)
  const { options, language } = resolved(choice, state, today)
  const words = wordsIn(language)
  const part = isConcerned(format, 'part') ? partName(options.part, blueprint, words) : []
  const file = (registers: ExportOptions['registers']): PlannedFile => {
    const [only, another] = isListFormat(format) ? registers : []
    const list = only && !another ? [words(`checklists.name.${only}`)] : []
    const name = [blueprint.about.title, ...part, ...list].join(' - ')
    const { extension } = fileTypes[format]
    return { name: fileNameFor(name, extension), format, options: { ...options, registers }, language }
  }
  if (isListFormat(format) && options.registers.length === 0) return []
  return oneRegisterFormats.has(format)
    ? options.registers.map((register) => file([register]))
    : [file(options.registers)]
}
