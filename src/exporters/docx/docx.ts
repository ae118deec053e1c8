import { Document, type ISectionOptions, Packer } from 'docx'
import { type ChosenList, listsOf } from '../checklists/listsOf.ts'
import type { Edition, Exporter } from '../exporter.ts'
import type { Means } from '../means.ts'
import { coreProperties } from './coreProperties.ts'
import { findingsPart } from './findingsPart.ts'
import { imprintOf } from './imprintOf.ts'
import { lanesPart } from './lanesPart.ts'
import { measurementPart } from './measurementPart.ts'
import { pageNumbers } from './pageNumbers.ts'
import { pictureParts } from './picturePart.ts'
import { type RegisterId, registerPart } from './registerPart.ts'
import { joined, type ReportPart } from './reportPart.ts'
import { pageProperties, textArea } from './reportPage.ts'
import { reportStyles, tableStyles } from './reportStyles.ts'
import { runningHeads } from './runningHeads.ts'
import { scopePart } from './scopePart.ts'
import { stepsPart } from './stepsPart.ts'
import { termsPart } from './termsPart.ts'
import { timePart } from './timePart.ts'
import { titlePage } from './titlePage.ts'

const mime = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The pictures are about half of the work, the tables a quarter, the file itself the rest. */
const pictureShare = 0.5
const tableShare = 0.25

/** Steps and findings are chapters of every report. */
const hasChapter = (list: ChosenList): list is ChosenList & { readonly list: RegisterId } =>
  list.list !== 'steps' && list.list !== 'findings'

/** The chapters behind the pictures, each made only when it is asked for. How long it takes is told of the whole service only. */
function chapters(
  edition: Edition,
  means: Means,
): readonly (() => ReportPart | null | Promise<ReportPart | null>)[] {
  return [
    () => lanesPart(edition),
    () => stepsPart(edition),
    ...listsOf(edition)
      .filter(hasChapter)
      .map((list) => () => registerPart(list.list, list, edition)),
    () => findingsPart(edition),
    () => (edition.options.part.is === 'whole' ? timePart(edition) : null),
    () => measurementPart(edition, means),
    () => termsPart(edition),
  ]
}

async function reportParts(edition: Edition, { signal, progress, ...means }: Means): Promise<ReportPart[]> {
  const parts = [titlePage(edition), scopePart(edition)]
  const withSignal = { ...means, ...(signal && { signal }) }
  const pictures = await pictureParts(edition, withSignal, (done, of) =>
    progress?.((done / of) * pictureShare),
  )
  parts.push(...pictures)
  const makers = chapters(edition, withSignal)
  for (const [i, make] of makers.entries()) {
    signal?.throwIfAborted()
    const part = await make()
    if (part) parts.push(part)
    progress?.(pictureShare + ((i + 1) / makers.length) * tableShare)
  }
  return joined(parts)
}

function sectionOf(edition: Edition, { landscape, children }: ReportPart, first: boolean): ISectionOptions {
  const kind = { paper: edition.options.paper, landscape }
  return {
    // The title page has neither head nor foot.
    properties: { page: pageProperties(kind), ...(first && { titlePage: true }) },
    ...runningHeads(edition, textArea(kind).width),
    children,
  }
}

function propertiesOf(edition: Edition): string {
  const { blueprint, words, language } = edition
  const { author, organisation } = imprintOf(edition)
  const { title, summary, state } = blueprint.about
  return coreProperties({
    title,
    creator: author || organisation,
    description: summary ?? '',
    keywords: [words('report.kind'), words(`terms.blueprintState.${state}`)].join(', '),
    language: language === 'zh-CN' ? 'zh-CN' : 'en-US',
    at: `${new Date().toISOString().slice(0, 19)}Z`,
  })
}

/** The blueprint as a report that can be handed in: picture, tables of all records, findings and terms, with a table of contents. */
export const docx: Exporter = {
  id: 'docx',
  write: async (edition, means) => {
    const parts = await reportParts(edition, means)
    means.signal?.throwIfAborted()
    const report = new Document({
      features: { updateFields: true },
      ...(await pageNumbers(edition.blueprint)),
      styles: reportStyles(edition.language),
      externalStyles: tableStyles,
      sections: parts.map((part, i) => sectionOf(edition, part, i === 0)),
    })
    const core = { path: 'docProps/core.xml', data: propertiesOf(edition) }
    const bytes = await Packer.toArrayBuffer(report, false, [core])
    means.signal?.throwIfAborted()
    means.progress?.(1)
    return new Blob([bytes], { type: mime })
  },
}
