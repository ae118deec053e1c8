import type { ICellRendererParams } from 'ag-grid-community'
import type { Risk } from '#analysis/quality/risk.ts'
import type { Words } from '#i18n/words.ts'
import type { ActionPriority, StandardState } from '#model/marks.ts'
import { type Attention, attentionOf } from '../fields/attention.ts'
import marks from '../fields/AttentionMark.module.css'
import { attentionSigns } from '../fields/attentionSigns.ts'
import pills from '../fields/Pill.module.css'
import styles from './Registers.module.css'
import type { RegisterRow } from './registerRows.ts'

/*
 * Cells that are more than text. They are made by hand, not by React: while somebody scrolls, a hundred of them are made a frame.
 */

type Cell = ICellRendererParams<RegisterRow, unknown>
type Shown = HTMLElement | null

function element(tag: 'b' | 'span', className: string | undefined, text: string): HTMLElement {
  const made = document.createElement(tag)
  if (className) made.className = className
  made.textContent = text
  return made
}

/** An RPN in the colour of its priority, which stands in words beside. */
export const rpnCell =
  (riskOf: (row: RegisterRow) => Risk | null | undefined) =>
  ({ data }: Cell): Shown => {
    const risk = data && riskOf(data)
    return risk ? element('b', styles[risk.priority], String(risk.rpn)) : null
  }

/** By how much an RPN went down, or up. */
export function gainCell({ value }: Cell): Shown {
  if (typeof value !== 'number') return null
  if (value === 0) return element('span', '', '0')
  return value > 0
    ? element('span', styles['better'], `▼ −${value}`)
    : element('span', styles['worse'], `▲ +${-value}`)
}

function pill(tone: ActionPriority | StandardState, text: string): HTMLElement {
  const made = element('span', `${pills['pill']} ${pills[tone] ?? ''}`, text)
  made.title = text
  return made
}

export const priorityCell = ({ data, value }: Cell): Shown =>
  data?.priority ? pill(data.priority, String(value)) : null

export const stateCell = ({ data, value }: Cell): Shown =>
  data?.state ? pill(data.state, String(value)) : null

const svg = 'http://www.w3.org/2000/svg'

function sign(of: Attention): SVGElement {
  const made = document.createElementNS(svg, 'svg')
  made.setAttribute('viewBox', '0 0 24 24')
  made.setAttribute('class', marks['sign'] ?? '')
  made.setAttribute('aria-hidden', 'true')
  for (const d of attentionSigns[of]) {
    const path = document.createElementNS(svg, 'path')
    path.setAttribute('d', d)
    made.append(path)
  }
  return made
}

/** What asks for attention, each with its sign and its word. */
export const attentionCell =
  (t: Words) =>
  ({ data, value }: Cell): Shown => {
    const all = attentionOf(data?.standing ?? data?.handled)
    if (all.length === 0) return null
    const made = element('span', '', '')
    made.title = String(value)
    for (const each of all) {
      const mark = element('span', marks['mark'], '')
      mark.append(sign(each), t(`registers.attention.${each}`))
      made.append(mark)
    }
    return made
  }
