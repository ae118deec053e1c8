import type { BrowserContext } from '@playwright/test'
import { checksAfterEdits } from './checking.ts'
import { edit, tidy } from './editing.ts'
import { exportDocuments, printAll } from './formats.ts'
import type { Measured, Part } from './measures.ts'
import { dragStep, type OpenPage, panByDrag, panByWheel } from './moving.ts'
import { heapOf, openTwice } from './opening.ts'
import type { Peer } from './peers.ts'
import type { Recording } from './recorder.ts'
import { measureRegister } from './registers.ts'
import { mean, quantile } from './statistics.ts'
import { measureSurveys } from './surveys.ts'

/** Registers and surveys have blueprints of their own: they are measured in the rounds of one size. */
const registerSize = 1000

/** All that is measured of one page in one round, in a context of its own. */
export async function measurePage(
  context: BrowserContext,
  peer: Peer,
  size: number,
  only: ReadonlySet<Part>,
): Promise<Measured> {
  const { page, opening } = await openTwice(context, peer, size)
  const cdp = await context.newCDPSession(page)
  const open: OpenPage = { page, cdp, peer }
  return {
    ...(only.has('open') ? opening : {}),
    ...(only.has('heap') ? { heap: await heapOf(cdp) } : {}),
    ...(only.has('pan') ? await panNear(open) : {}),
    ...(only.has('drag') ? await dragOne(open) : {}),
    ...(only.has('overview') ? await panOverview(open) : {}),
    ...(only.has('export') || only.has('formats') ? await exportAll(open) : {}),
    ...(only.has('formats') ? { ...(await exportDocuments(open)), ...(await printAll(open)) } : {}),
    ...(only.has('edit') ? await edit(open) : {}),
    ...(only.has('checks') && peer.isEditor ? { checks: await checksAfterEdits(open) } : {}),
    ...(only.has('tidy') && peer.isEditor ? { tidy: await tidy(open) } : {}),
    ...(only.has('registers') && peer.isEditor && size === registerSize
      ? await measureRegister(context, peer)
      : {}),
    ...(only.has('surveys') && peer.isEditor && size === registerSize
      ? await measureSurveys(context, peer)
      : {}),
  }
}

const p95 = (values: readonly number[]) => quantile(values, 0.95)

const framesOf = (recording: Recording | null) => recording?.frames ?? []

async function panNear(open: OpenPage): Promise<Measured> {
  const drag = await panByDrag(open, 'near')
  const wheel = framesOf(await panByWheel(open, 'near'))
  return {
    nearDragMean: mean(drag.frames),
    nearDragP95: p95(drag.frames),
    nearPaint: p95(drag.eventToPaint),
    nearWheelMean: mean(wheel),
    nearWheelP95: p95(wheel),
  }
}

async function panOverview(open: OpenPage): Promise<Measured> {
  const drag = await panByDrag(open, 'overview')
  const wheel = framesOf(await panByWheel(open, 'overview'))
  return {
    overviewDragMean: mean(drag.frames),
    overviewDragP95: p95(drag.frames),
    overviewPaint: p95(drag.eventToPaint),
    overviewWheelMean: mean(wheel),
    overviewWheelP95: p95(wheel),
  }
}

async function dragOne(open: OpenPage): Promise<Measured> {
  const { frames, eventToPaint } = await dragStep(open)
  return { stepMean: mean(frames), stepP95: p95(frames), stepPaint: p95(eventToPaint) }
}

/** The pictures: what documents are compared with, since a plain page makes no others. */
async function exportAll({ page, peer }: OpenPage): Promise<Measured> {
  return { svg: await peer.exportAs(page, 'svg'), png: await peer.exportAs(page, 'png') }
}
