import { handlingSteps } from '#analysis/complaints/handlingSteps.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import type { RegisterName } from '#session/sessionState.ts'
import { actionPriorities, standardStates } from '#model/marks.ts'
import { channelChoice, complaintCauseChoice, dimensionChoice, statusChoice } from '../fields/choices.ts'
import { handlingWord } from '../fields/handlingText.ts'
import type { RegisterRow } from './registerRows.ts'

/** By what the rows of each register are filtered. */
export const registerFacets = {
  steps: ['lane', 'phase', 'performer', 'priority'],
  failPoints: ['lane', 'phase', 'owner', 'priority', 'status'],
  standards: ['lane', 'phase', 'owner', 'dimension', 'state'],
  touchpoints: ['lane', 'phase', 'channel', 'dimension'],
  complaints: ['lane', 'phase', 'owner', 'channel', 'cause', 'handling'],
} as const satisfies Record<RegisterName, readonly string[]>
export type Facet = (typeof registerFacets)[RegisterName][number]

/** One value of a facet, and how many rows have it. The value is empty where a row has none. */
export interface FacetValue {
  readonly value: string
  readonly count: number
}

/** The values of a row; more than one where it has several. */
export function facetValues(facet: Facet, row: RegisterRow): readonly string[] {
  const { record } = row
  switch (facet) {
    case 'lane':
      return [row.laneId]
    case 'phase':
      return [row.phaseId]
    case 'priority':
      return [row.priority ?? '']
    case 'state':
      return [row.state ?? '']
    case 'owner':
      return ['owner' in record ? (record.owner ?? '').trim() : '']
    case 'performer':
      return ['performer' in record ? (record.performer ?? '').trim() : '']
    case 'status':
      return ['status' in record ? record.status : '']
    case 'channel':
      return ['channel' in record ? (record.channel ?? '') : '']
    case 'cause':
      return ['received' in record ? (record.cause ?? '') : '']
    case 'handling':
      return [row.handled ? (row.handled.next ?? 'closed') : '']
    case 'dimension': {
      if ('dimensions' in record) return record.dimensions ?? ['']
      return ['dimension' in record ? (record.dimension ?? '') : '']
    }
  }
}

const collator = new Intl.Collator(undefined, { numeric: true })

/** The order in which values are offered, where there is one beside that of the alphabet. */
function orderOf(facet: Facet, { lanes, phases }: Blueprint): readonly string[] | null {
  switch (facet) {
    case 'lane':
      return inOrder(lanes).map(({ id }) => id)
    case 'phase':
      return inOrder(phases).map(({ id }) => id)
    case 'priority':
      return actionPriorities
    case 'state':
      return standardStates
    case 'status':
      return statusChoice.values
    case 'channel':
      return channelChoice.values
    case 'dimension':
      return dimensionChoice.values
    case 'cause':
      return complaintCauseChoice.values
    case 'handling':
      return [...handlingSteps, 'closed']
    default:
      return null
  }
}

/** The values that there are among the rows, in their order; none of it comes last. */
export function facetOptions(
  facet: Facet,
  rows: readonly RegisterRow[],
  blueprint: Blueprint,
): readonly FacetValue[] {
  const counts = new Map<string, number>()
  for (const row of rows)
    for (const value of facetValues(facet, row)) counts.set(value, (counts.get(value) ?? 0) + 1)
  const order = orderOf(facet, blueprint)
  const compare = (a: string, b: string) =>
    Number(a === '') - Number(b === '') ||
    (order ? order.indexOf(a) - order.indexOf(b) : collator.compare(a, b))
  return [...counts.keys()].toSorted(compare).map((value) => ({ value, count: counts.get(value) ?? 0 }))
}

/** A value in words. */
export function facetWord(facet: Facet, value: string, { lanes, phases }: Blueprint, t: Words): string {
  if (value === '') return t(`registers.facetNone.${facet}`)
  switch (facet) {
    case 'lane':
      return lanes.get(value)?.name ?? value
    case 'phase':
      return phases.get(value)?.name ?? value
    case 'status':
      return statusChoice.wordOf(t, value)
    case 'channel':
      return channelChoice.wordOf(t, value)
    case 'dimension':
      return dimensionChoice.wordOf(t, value)
    case 'cause':
      return complaintCauseChoice.wordOf(t, value)
    case 'handling':
      return handlingWord(handlingSteps.find((each) => each === value) ?? null, t)
    case 'priority':
    case 'state':
      return gradeWord(value, t)
    default:
      return value
  }
}

function gradeWord(value: string, t: Words): string {
  const priority = actionPriorities.find((each) => each === value)
  if (priority) return t(`terms.actionPriority.${priority}`)
  const state = standardStates.find((each) => each === value)
  return state ? t(`terms.standardState.${state}`) : value
}
