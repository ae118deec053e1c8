import { stepOfStandard } from '#analysis/quality/recordsByStep.ts'
import { themes, type Theme } from '#drawing/theme.ts'
import { legend } from '#drawing/titleBlock/legend.ts'
import type { Words } from '#i18n/words.ts'
import type { Box } from '#layout/placed.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { legendWords } from '../besidePicture.ts'
import type { ChecklistId } from '../checklists/checklist.ts'
import type { Edition } from '../exporter.ts'
import { partOf } from '../partOf.ts'
import { drawingItems } from './drawingItems.ts'
import { figureItems } from './figureItems.ts'
import {
  centredView,
  cornerView,
  drawnBox,
  fittingScale,
  leastLetters,
  leastReadable,
} from './fittingView.ts'
import { measurementSlides } from './measurementSlides.ts'
import { phasePieces } from './phasePieces.ts'
import { registerFlow } from './registerFlow.ts'
import { registersOf } from './registersOf.ts'
import { contentBox, type Slide } from './slide.ts'
import { stepNotes } from './stepNotes.ts'
import { titleSlide } from './titleSlide.ts'

/** The registers that stand with each phase; all others follow at the end. */
const withPhases: ReadonlySet<ChecklistId> = new Set(['failPoints', 'standards'])

/** A table beside a drawing is no narrower, one below it no lower, pt. */
const leastBeside = { width: 230, height: 110, gap: 16 }
/** Drawings are made smaller down to this, so that tables stand beside them, pt for one px. */
const goodScale = 0.75

/** Where a drawing and its tables stand on one slide; no room where all of it is the drawing's. */
function shared(drawn: Box, hasTables: boolean): { readonly scale: number; readonly room: Box | null } {
  const fitting = fittingScale(drawn)
  if (!hasTables) return { scale: fitting, room: null }
  const beside = (contentBox.width - leastBeside.gap - leastBeside.width) / drawn.width
  const scale = beside >= goodScale ? Math.min(fitting, beside) : fitting
  const [right, below] = [drawn.width * scale + leastBeside.gap, drawn.height * scale + leastBeside.gap]
  const { x, y, width, height } = contentBox
  if (width - right >= leastBeside.width - 1)
    return { scale, room: { x: x + right, y, width: width - right, height } }
  if (height - below >= leastBeside.height)
    return { scale, room: { x, y: y + below, width, height: height - below } }
  return { scale: fitting, room: null }
}

function wholeSlide({ sheet, words }: Edition, theme: Theme): Slide {
  const drawn = drawnBox(sheet.placed)
  const { summary } = sheet.blueprint.about
  return {
    layout: 'content',
    title: words('slides.whole'),
    items: drawingItems(sheet, theme, centredView(drawn, contentBox, fittingScale(drawn)), words),
    notes: summary === undefined ? [] : [summary],
  }
}

/** Tables that need slides of their own. */
const furtherSlides = (pages: readonly Slide['items'][], title: string, words: Words): Slide[] =>
  pages
    .filter((items) => items.length > 0)
    .map((items) => ({ layout: 'content', title: words('slides.tablesOf', { title }), items, notes: [] }))

/** One phase: its drawing, or several where it is too large to be read on one slide, with its fail points and standards. */
export function phaseSlides({ sheet, blueprint, options, words }: Edition, phase: Id | null): Slide[] {
  const theme = themes[options.theme]
  const name = phase === null ? words('slides.noPhase') : (blueprint.phases.get(phase)?.name ?? '')
  const pieces = phasePieces(sheet, phase, theme)
  return pieces.flatMap((piece, i): Slide[] => {
    const number = { phase: name, number: i + 1, count: pieces.length }
    const title = pieces.length > 1 ? words('slides.piece', number) : name
    const records = partOf(blueprint, { is: 'selection', steps: [...piece.blueprint.steps.keys()] })
    const ids = options.registers.filter((id) => withPhases.has(id))
    const registers = registersOf(ids, records, words, theme)
    const drawn = drawnBox(piece.placed)
    const { scale, room } = shared(
      drawn,
      registers.some(({ list }) => list.rows.length > 0),
    )
    // What cannot be divided any more is shown as small as it must be.
    const least = scale < leastReadable ? 0 : leastLetters
    const view = room
      ? cornerView(drawn, contentBox, scale, least)
      : centredView(drawn, contentBox, scale, least)
    const { beside, further } = registerFlow(registers, room, words, theme)
    return [
      {
        layout: 'content',
        title,
        items: [...drawingItems(piece, theme, view, words), ...beside],
        notes: stepNotes(records, blueprint, words),
      },
      ...furtherSlides(further, title, words),
    ]
  })
}

/** The standards that belong to no step. */
const ofWholeService = (blueprint: Blueprint): Blueprint => ({
  ...partOf(blueprint, { is: 'selection', steps: [] }),
  standards: new Map(
    [...blueprint.standards].filter(([, each]) => stepOfStandard(blueprint, each) === undefined),
  ),
  measurements: blueprint.measurements,
})

/** What stands with no phase: the standards of the whole service, and the other registers that go along. */
function lastSlides({ blueprint, whole, options, words }: Edition, theme: Theme): Slide[] {
  const [near, far] = [
    options.registers.filter((id) => withPhases.has(id)),
    options.registers.filter((id) => !withPhases.has(id)),
  ]
  const service = registersOf(near, ofWholeService(blueprint), words, theme)
  const pages = registerFlow(service, null, words, theme).further
  const others = registersOf(far, blueprint, words, theme, whole).flatMap((register) => {
    const { further } = registerFlow([{ ...register, heading: null }], null, words, theme)
    return further.map((items): Slide => ({
      layout: 'content',
      title: register.list.title,
      items,
      notes: [],
    }))
  })
  return [...furtherSlides(pages, words('checklists.wholeService'), words), ...others]
}

function legendSlide({ sheet, options, words }: Edition, theme: Theme): Slide[] {
  const drawn = options.legend ? legend(sheet, legendWords(words), contentBox.width, theme) : null
  if (!drawn) return []
  const view = cornerView({ x: 0, y: 0, width: 0, height: 0 }, contentBox, 1, leastLetters)
  const title = words('pictures.legend.title')
  const items = figureItems(drawn.figures, { view, texts: new Map(), name: words('slides.mark') })
  return [{ layout: 'content', title, items, notes: [] }]
}

/** All phases that have steps, those without a phase first. */
export function phasesOf({ blueprint }: Edition): (Id | null)[] {
  const used = new Set([...blueprint.steps.values()].map(({ phase }) => phase ?? null))
  return [null, ...inOrder(blueprint.phases).map(({ id }) => id)].filter((phase) => used.has(phase))
}

/** What comes before the phases. */
export function firstSlides(edition: Edition): Slide[] {
  const theme = themes[edition.options.theme]
  return [titleSlide(edition, theme), wholeSlide(edition, theme), ...legendSlide(edition, theme)]
}

/** What comes after the phases: the other lists, and what was measured. */
export function closingSlides(edition: Edition): Slide[] {
  const theme = themes[edition.options.theme]
  return [...lastSlides(edition, theme), ...measurementSlides(edition, theme)]
}
