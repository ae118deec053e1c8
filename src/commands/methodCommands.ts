import { progress } from '#analysis/quality/progress.ts'
import type { Ref } from '#model/selection.ts'
import { look, select, session } from '#session/session.ts'
import {
  type DrawerName,
  type Overlays,
  type SessionState,
  type ViewName,
  viewNames,
} from '#session/sessionState.ts'
import type { Command, CommandId } from './command.ts'
import { inEditor } from './selected.ts'

/** The register in which the work of each view is written down. */
const registerOf: Readonly<Record<ViewName, DrawerName>> = {
  draw: 'steps',
  failPoints: 'failPoints',
  standards: 'standards',
  evidence: 'touchpoints',
  measure: 'surveys',
}

/** A screen as low as this has no room for a register beside the canvas, px. */
const leastHeight = 640

/** Shows the blueprint as a step of the method sees it, or as its customers do, with its register below where there is room. */
export function showView(view: ViewName): void {
  session.setState(({ register }) => {
    const opens = view !== 'draw' && window.innerHeight >= leastHeight
    return { view, register: register !== null || opens ? registerOf[view] : null }
  })
}

/** What is still missing in the view that is shown, and comes after what is selected; null where nothing is. */
function nextMissing(state: SessionState): Ref | null {
  if (!state.blueprint || state.view === 'measure') return null
  const { missing } = progress(state.blueprint)[state.view]
  const [selected] = state.selection
  const at = missing.findIndex(({ id }) => id === selected?.id)
  return missing[at + 1] ?? missing[0] ?? null
}

function goToNextMissing(): void {
  const ref = nextMissing(session.getState())
  if (!ref) return
  select([ref])
  look({ is: 'ref', ref })
}

const viewCommandIds = {
  draw: 'viewDraw',
  failPoints: 'viewFailPoints',
  standards: 'viewStandards',
  evidence: 'viewEvidence',
  measure: 'viewMeasure',
} as const satisfies Record<ViewName, CommandId>

const overlay = (id: CommandId, name: keyof Overlays, shortcut: string): Command => ({
  id,
  group: 'view',
  shortcuts: [shortcut],
  within: 'editor',
  allowed: inEditor,
  run: () => session.setState(({ overlays }) => ({ overlays: { ...overlays, [name]: !overlays[name] } })),
})

/** Moving between the steps of the method, and what each can lay over the drawing. */
export const methodCommands: readonly Command[] = [
  ...viewNames.map((view, i): Command => ({
    id: viewCommandIds[view],
    group: 'view',
    shortcuts: [`${i + 1}`],
    within: 'editor',
    allowed: inEditor,
    run: () => showView(view),
  })),
  {
    id: 'nextMissing',
    group: 'go',
    shortcuts: ['n'],
    within: 'editor',
    allowed: (state) => inEditor(state) && nextMissing(state) !== null,
    run: goToNextMissing,
  },
  overlay('toggleHeat', 'heat', 'h'),
  overlay('toggleCriticalPath', 'criticalPath', 'k'),
  overlay('toggleEmotion', 'emotion', 'Shift+E'),
]
