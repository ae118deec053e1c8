import { arrange } from '#layout/arrange.ts'
import { wordsIn, type Language } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { Placed } from '#layout/placed.ts'
import { type DrawnMark, drawnMarks, type Edition, type ExportOptions } from './exporter.ts'
import { partOf } from './partOf.ts'
import { type Laid, sheetOf } from './sheetOf.ts'

/** The blueprint as it would be drawn without the marks that nobody asked for. */
function drawnOf(blueprint: Blueprint, marks: readonly DrawnMark[]): Blueprint {
  const shows = (mark: DrawnMark) => marks.includes(mark)
  if (drawnMarks.every(shows)) return blueprint
  return {
    ...blueprint,
    ...(shows('failPoints') ? {} : { failPoints: new Map() }),
    ...(shows('standards') ? {} : { standards: new Map(), measurements: new Map() }),
    ...(shows('touchpoints') ? {} : { touchpoints: new Map() }),
    ...(shows('times') ? {} : { steps: withoutTimes(blueprint.steps) }),
  }
}

const withoutTimes = (steps: Blueprint['steps']): Blueprint['steps'] =>
  new Map([...steps].map(([id, { workSeconds, waitSeconds, toleratedSeconds, ...step }]) => [id, step]))

/**
 * All that a file is made from. `known` is where everything stands already, used where the drawing is of the whole with all its
 * marks; else the part is laid out by itself.
 */
export function editionOf(
  whole: Blueprint,
  options: ExportOptions,
  language: Language,
  { laid, known }: { readonly laid?: Laid; readonly known?: Placed } = {},
): Edition {
  const words = wordsIn(language)
  const blueprint = partOf(whole, options.part)
  const drawn = drawnOf(blueprint, options.marks)
  const placed = drawn === whole && known ? known : arrange(drawn)
  return { sheet: sheetOf(drawn, placed, words, laid), blueprint, whole, options, words, language }
}
