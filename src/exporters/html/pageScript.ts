import { filterLists } from './inPage/filterLists.ts'
import { openPanel } from './inPage/openPanel.ts'
import { openView } from './inPage/openView.ts'
import { pinchView } from './inPage/pinchView.ts'
import { sortLists } from './inPage/sortLists.ts'
import { steerView } from './inPage/steerView.ts'
import { tellStep } from './inPage/tellStep.ts'
import { walkSteps } from './inPage/walkSteps.ts'

/**
 * The script of an exported page. It is made of functions of ours as they stand here, each of which uses nothing but what it is
 * given: so they are checked like all code, and work whatever a bundler calls them. Nothing in it depends on the blueprint.
 */
export const pageScript = (): string => `'use strict'
{
const page = document
const view = (${String(openView)})(page)
const panel = view && (${String(openPanel)})(page, view, ${String(tellStep)})
if (view) {
(${String(steerView)})(page, view);
(${String(pinchView)})(view)
}
if (panel) (${String(walkSteps)})(page, view, panel);
(${String(sortLists)})(page);
(${String(filterLists)})(page, panel)
}
`
