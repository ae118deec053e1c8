import type { Paragraph } from 'docx'
import type { Box } from '#layout/placed.ts'
import type { Id } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { editionOf } from '../editionOf.ts'
import type { Edition } from '../exporter.ts'
import type { Means } from '../means.ts'
import { type DrawnEdition, pictureOf } from '../pictureOf.ts'
import { cleanText, onOneLine } from './cleanText.ts'
import { listText } from './listText.ts'
import type { ReportPart } from './reportPart.ts'
import { textArea, twipsPerPx } from './reportPage.ts'
import { heading, paragraph } from './reportText.ts'
import { vectorPicture } from './vectorPicture.ts'

/** Below this scale the names of steps are smaller than 6 points on paper. */
const readable = 0.62

/** What the heading and the caption take of a page's height, in twips. */
const headed = 1800
const captioned = 800

/** By so much a picture must be larger to turn the page round for it. */
const clearly = 1.2

interface Fit {
  readonly landscape: boolean
  /** px on the page for one px of the drawing. */
  readonly scale: number
}

const fitOn = (bounds: Box, { options }: Edition, landscape: boolean, taken: number): Fit => {
  const { width, height } = textArea({ paper: options.paper, landscape })
  const room = { width: width / twipsPerPx, height: (height - taken) / twipsPerPx }
  return { landscape, scale: Math.min(1, room.width / bounds.width, room.height / bounds.height) }
}

/** Pages lie on their side like that of the whole, but where the picture is clearly larger on one that stands. */
function bestFit(bounds: Box, edition: Edition, taken: number): Fit {
  const [lying, standing] = [fitOn(bounds, edition, true, taken), fitOn(bounds, edition, false, taken)]
  return standing.scale > lying.scale * clearly ? standing : lying
}

/** A report is printed on paper with a title page of its own: no ground shines through, and no title block stands in the picture. */
const drawn = (edition: Edition): DrawnEdition =>
  pictureOf({ ...edition, options: { ...edition.options, background: 'paper', titleBlock: null } })

/** A drawing in a paragraph of its own. */
const picture = (
  drawn: DrawnEdition,
  { scale }: Fit,
  alt: string,
  { blueprint, language }: Edition,
  means: Means,
  keepNext: boolean,
): Promise<Paragraph> =>
  vectorPicture(drawn, { scale, title: blueprint.about.title, alt, language, keepNext }, means)

function wholeAlt({ blueprint, words, language }: Edition): string {
  const { title } = blueprint.about
  const names = (records: readonly { readonly name: string }[]) =>
    listText(
      records.map(({ name }) => onOneLine(name)),
      language,
    )
  return words('report.picture.alt', {
    title: onOneLine(title),
    lanes: names(inOrder(blueprint.lanes)),
    phases: names(inOrder(blueprint.phases)),
    steps: blueprint.steps.size,
    connections: blueprint.connections.size,
  })
}

/** A phase drawn by itself, with the same laid over it as over the whole. */
function phaseEdition(edition: Edition, phase: Id | null): Edition {
  const { look } = edition.sheet
  const laid = {
    heat: Boolean(look?.heat),
    criticalPath: Boolean(look?.critical),
    emotion: Boolean(look?.emotion),
  }
  const options = { ...edition.options, part: { is: 'phase', phase } as const }
  const part = editionOf(edition.blueprint, options, edition.language, { laid })
  // Which way decides the time can only be told of the whole.
  const own = part.sheet.look && { look: { ...part.sheet.look, critical: look?.critical ?? null } }
  return { ...part, sheet: { ...part.sheet, ...own } }
}

async function phasePart(edition: Edition, phase: Id | null, means: Means): Promise<ReportPart> {
  const { blueprint, words, language } = edition
  const part = phaseEdition(edition, phase)
  const picked = drawn(part)
  const fit = bestFit(picked.bounds, edition, captioned)
  const name = phase === null ? words('report.noPhase') : onOneLine(blueprint.phases.get(phase)?.name ?? '')
  const alt = words('report.picture.phaseAlt', {
    title: onOneLine(blueprint.about.title),
    phase: name,
    steps: part.blueprint.steps.size,
  })
  const caption =
    phase === null
      ? words('report.picture.noPhaseCaption')
      : words('report.picture.phaseCaption', { phase: cleanText(name) })
  return {
    landscape: fit.landscape,
    children: [
      paragraph(caption, language, { style: 'Caption', keepNext: true }),
      await picture(picked, fit, alt, part, means, false),
    ],
  }
}

/** The phases that have steps, in their order; null stands for the steps that have none. */
function phasesWithSteps({ blueprint }: Edition): (Id | null)[] {
  const used = new Set([...blueprint.steps.values()].map(({ phase }) => phase ?? null))
  return [null, ...inOrder(blueprint.phases).map(({ id }) => id)].filter((phase) => used.has(phase))
}

/**
 * The drawing of all on a page that lies on its side; where its names are too small to be read there, each phase by itself as well.
 * `onPicture` is told how many of how many pictures are made.
 */
export async function pictureParts(
  edition: Edition,
  means: Means,
  onPicture: (done: number, of: number) => void,
): Promise<ReportPart[]> {
  const { words, language } = edition
  const whole = drawn(edition)
  const fit = fitOn(whole.bounds, edition, true, headed)
  const phases = phasesWithSteps(edition)
  const enlarged = fit.scale < readable && phases.length > 1 ? phases : []
  const first: ReportPart = {
    landscape: true,
    children: [
      heading(1, words('report.picture.heading'), language),
      await picture(whole, fit, wholeAlt(edition), edition, means, true),
      paragraph(words('report.picture.caption'), language, { style: 'Caption' }),
    ],
  }
  onPicture(1, 1 + enlarged.length)
  const parts = [first]
  for (const phase of enlarged) {
    parts.push(await phasePart(edition, phase, means))
    onPicture(parts.length, 1 + enlarged.length)
  }
  return parts
}
