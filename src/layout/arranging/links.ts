import type { Blueprint, Id } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import type { Grid } from './grid.ts'
import type { Item } from './item.ts'
import * as measures from '../measures.ts'
import type { Lines } from '../placed.ts'
import { breakLines, measureText } from '../text.ts'

export interface LabelSize {
  readonly width: number
  readonly height: number
  readonly lines: Lines
}

/** What has to be routed: a connection between two items, or the stem of a card of evidence. */
export interface Link {
  readonly index: number
  readonly id: Id
  readonly from: Item
  readonly to: Item
  readonly label: LabelSize | null
  /** The step a stem leads to; null for connections. */
  readonly stem: Id | null
}

export interface Links {
  readonly links: readonly Link[]
  /** Connections from a step to itself. */
  readonly loops: readonly Link[]
}

function labelSize(text: string | undefined): LabelSize | null {
  if (text === undefined || text.trim() === '') return null
  const { label, labelText } = measures
  const lines = breakLines(text, labelText, label.width, label.mostLines)
  const width = Math.max(...lines.map((line) => measureText(line, labelText))) + 2 * label.paddingX
  return { width: Math.ceil(width), height: lines.length * labelText.lineHeight + 2 * label.paddingY, lines }
}

/** All connections and stems between items. Inside a bundle nothing is drawn; of several that a bundle makes alike, the first. */
export function linksOf(blueprint: Blueprint, grid: Grid): Links {
  const links: Link[] = []
  const loops: Link[] = []
  const merged = new Set<string>()
  for (const { id, from, to, label } of inOrder(blueprint.connections)) {
    const source = grid.itemOfStep.get(from)
    const target = grid.itemOfStep.get(to)
    if (!source || !target) continue
    if (source === target && source.is === 'bundle') continue
    if (source.is === 'bundle' || target.is === 'bundle') {
      const pair = `${source.index} ${target.index}`
      if (merged.has(pair)) continue
      merged.add(pair)
    }
    const list = source === target ? loops : links
    list.push({ index: list.length, id, from: source, to: target, label: labelSize(label), stem: null })
  }
  for (const card of grid.items) {
    if (card.is !== 'card') continue
    const seen = new Set<Item>()
    for (const step of card.steps) {
      const target = grid.itemOfStep.get(step)
      if (!target || seen.has(target)) continue
      seen.add(target)
      links.push({ index: links.length, id: card.id, from: card, to: target, label: null, stem: step })
    }
  }
  return { links, loops }
}
