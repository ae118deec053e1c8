import { useMemo, useState } from 'react'
import {
  type MeasurementGround,
  type MeasurementPlan,
  type MeasurementRow,
  type MeasurementTable,
  measurementTable,
  planOf,
  replanned,
  rowsOf,
  today,
} from '#commands/measurementImport.ts'
import type { TextChoices } from '#commands/textChoices.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import type { DayOrder } from '#model/writtenDate.ts'
import type { ImportSource } from '../importing/importSource.ts'
import { useDayOrder } from '../importing/useDayOrder.ts'

/** An import while somebody looks at it: what was understood, and all that can be corrected. */
export interface MeasurementImport {
  readonly source: ImportSource
  readonly table: MeasurementTable
  readonly plan: MeasurementPlan
  /** True where day and month could be taken for each other, also once it is said which comes first. */
  readonly asksOrder: boolean
  readonly ground: MeasurementGround
  readonly rows: readonly MeasurementRow[]
  readonly take: (source: ImportSource) => void
  readonly sayText: (choices: TextChoices) => void
  readonly sayPlan: (said: Partial<Pick<MeasurementPlan, 'heading' | 'columns' | 'decimal'>>) => void
  readonly sayOrder: (order: DayOrder) => void
  readonly sayGround: (said: Partial<MeasurementGround>) => void
}

/** Reads a source anew with each thing that is said of it. */
export function useMeasurementImport(
  blueprint: Blueprint,
  standard: Id | null,
  pasted: string,
): MeasurementImport {
  const [source, setSource] = useState<ImportSource>({ name: null, content: pasted })
  const [choices, setChoices] = useState<TextChoices>({})
  const [said, setSaid] = useState<MeasurementPlan | null>(null)
  const [ground, setGround] = useState<MeasurementGround>({ standard, day: today() })
  const table = useMemo(() => measurementTable(source.content, choices), [source, choices])
  const guessed = useMemo(() => planOf(blueprint, table), [blueprint, table])
  const base = said ?? guessed
  const { plan, asksOrder, sayOrder, forgetOrder } = useDayOrder(base)
  const rows = useMemo(() => rowsOf(blueprint, table, plan, ground), [blueprint, table, plan, ground])
  const forget = () => {
    setSaid(null)
    forgetOrder()
  }
  return {
    source,
    table,
    plan,
    asksOrder,
    ground,
    rows,
    take: (next) => {
      setSource(next)
      setChoices({})
      forget()
    },
    sayText: (more) => {
      setChoices({ ...choices, ...more })
      forget()
    },
    sayPlan: ({ decimal, ...more }) =>
      setSaid({ ...replanned(base, table, { ...base, ...more }), decimal: decimal ?? base.decimal }),
    sayOrder,
    sayGround: (more) => setGround({ ...ground, ...more }),
  }
}
