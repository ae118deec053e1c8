import { useMemo, useState } from 'react'
import {
  type MeasurementGround,
  type MeasurementPlan,
  type MeasurementRow,
  type MeasurementSource,
  type MeasurementTable,
  measurementTable,
  planOf,
  replanned,
  rowsOf,
  type TextChoices,
  today,
} from '#commands/measurementImport.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import type { DayOrder } from '#model/writtenDate.ts'

/** Where the rows come from: a file by its name, or what was pasted. */
export interface ImportSource {
  readonly name: string | null
  readonly content: MeasurementSource
}

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
  const [order, setOrder] = useState<DayOrder | null>(null)
  const [ground, setGround] = useState<MeasurementGround>({ standard, day: today() })
  const table = useMemo(() => measurementTable(source.content, choices), [source, choices])
  const guessed = useMemo(() => planOf(blueprint, table), [blueprint, table])
  const base = said ?? guessed
  const asksOrder = base.dayOrder === 'either'
  const plan = useMemo(
    () => (base.dayOrder === 'either' && order ? { ...base, dayOrder: order } : base),
    [base, order],
  )
  const rows = useMemo(() => rowsOf(blueprint, table, plan, ground), [blueprint, table, plan, ground])
  const forget = () => {
    setSaid(null)
    setOrder(null)
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
    sayOrder: setOrder,
    sayGround: (more) => setGround({ ...ground, ...more }),
  }
}
