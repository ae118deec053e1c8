import type { ICellRendererParams } from 'ag-grid-community'
import { Pill } from '../fields/Pill.tsx'
import styles from './Registers.module.css'
import type { RegisterRow } from './registerRows.ts'

type Cell = ICellRendererParams<RegisterRow, unknown>

/** The RPN in the colour of its priority, which stands in words beside. */
export const RpnCell = ({ data, value }: Cell) =>
  typeof value === 'number' ? <b className={styles[data?.priority ?? 'low']}>{value}</b> : null

export const PriorityCell = ({ data, value }: Cell) =>
  data?.priority ? <Pill tone={data.priority} text={String(value)} /> : null

export const StateCell = ({ data, value }: Cell) =>
  data?.state ? <Pill tone={data.state} text={String(value)} /> : null
