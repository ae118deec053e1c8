import { useMemo, useState } from 'react'
import type { DayOrder } from '#model/writtenDate.ts'

interface Dated {
  /** `either` where day and month could be taken for each other. */
  readonly dayOrder: DayOrder | 'either' | null
}

/** A plan once a person has said which comes first in its dates, where they do not tell it themselves. */
export function useDayOrder<Plan extends Dated>(base: Plan) {
  const [order, setOrder] = useState<DayOrder | null>(null)
  const asksOrder = base.dayOrder === 'either'
  const plan = useMemo(
    () => (asksOrder && order ? { ...base, dayOrder: order } : base),
    [base, asksOrder, order],
  )
  return {
    plan,
    /** True where day and month could be taken for each other, also once it is said which comes first. */
    asksOrder,
    sayOrder: setOrder,
    forgetOrder: () => setOrder(null),
  }
}
