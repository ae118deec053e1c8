import type { Blueprint, Complaint } from '#model/blueprint.ts'
import { stakeFigure } from '../atStake/stakeDefaults.ts'
import type { ComplaintStanding } from './complaintStanding.ts'

/** How what went wrong for a customer was handled. */
export const handlings = ['silent', 'unhandled', 'resolved', 'quick'] as const
export type Handling = (typeof handlings)[number]

/** Customers by how they were handled. */
export type HandledCustomers = Readonly<Record<Handling, number>>

/** From the case of a large loss to that of a small one: two cases, not an interval. */
export interface Range {
  readonly least: number
  readonly most: number
}

/** The shares 0..1 of customers who buy again, by how they were handled. */
export type RepurchaseShares = Readonly<Record<Handling, Range>>

/** The shares that a blueprint reckons with: its own figures, else the defaults. */
export function repurchaseShares(blueprint: Pick<Blueprint, 'about'>): RepurchaseShares {
  const figure = (name: Parameters<typeof stakeFigure>[1]) => stakeFigure(blueprint, name).value ?? 0
  return {
    silent: { least: figure('silentStayLeast'), most: figure('silentStayMost') },
    unhandled: { least: figure('unhandledStayLeast'), most: figure('unhandledStayMost') },
    resolved: { least: figure('resolvedStayLeast'), most: figure('resolvedStayMost') },
    quick: { least: figure('quickStayLeast'), most: figure('quickStayMost') },
  }
}

/** How many customers of some stay, and how many would. */
export interface CustomersAtRisk {
  readonly all: number
  readonly stay: Range
  /** Those who do not stay: least where most stay. */
  readonly lost: Range
  /** Had all who complained been resolved quickly. */
  readonly couldStay: Range
}

const clean = (value: number) => Number(value.toPrecision(12))

function staying(customers: HandledCustomers, shares: RepurchaseShares): Range {
  const sum = (end: keyof Range) =>
    clean(handlings.reduce((all, each) => all + customers[each] * shares[each][end], 0))
  return { least: sum('least'), most: sum('most') }
}

/** How many customers stay by the repurchase table, in customers; not rounded. */
export function customersAtRisk(customers: HandledCustomers, shares: RepurchaseShares): CustomersAtRisk {
  const { silent, unhandled, resolved, quick } = customers
  const all = silent + unhandled + resolved + quick
  const stay = staying(customers, shares)
  const best = { silent, unhandled: 0, resolved: 0, quick: unhandled + resolved + quick }
  return {
    all,
    stay,
    lost: { least: clean(all - stay.most), most: clean(all - stay.least) },
    couldStay: staying(best, shares),
  }
}

/**
 * How the customers behind some complaints were handled, and how many more said nothing. Resolved is what has that outcome; quickly,
 * where the answer came within the target of each standard that it is held against, and there is one. All else is not handled
 * (yet); what was withdrawn is not counted. Of the unhappy only `heardShare` (0..1) are heard: the others are silent.
 */
export function handledCustomers(
  complaints: readonly {
    readonly outcome?: Complaint['outcome'] | undefined
    readonly standing: Pick<ComplaintStanding, 'judged'>
  }[],
  heardShare: number,
): HandledCustomers {
  const counted = complaints.filter(({ outcome }) => outcome !== 'withdrawn')
  const resolved = counted.filter(({ outcome }) => outcome === 'resolved')
  const quick = resolved.filter(({ standing }) => {
    const answers = standing.judged.filter(
      (each) => each.clock === 'resolve' && (each.state !== null || each.untold),
    )
    return answers.length > 0 && answers.every(({ state, running }) => state === 'met' && !running)
  })
  const silent = heardShare > 0 ? Math.round(counted.length / heardShare) - counted.length : 0
  return {
    silent: Math.max(0, silent),
    unhandled: counted.length - resolved.length,
    resolved: resolved.length - quick.length,
    quick: quick.length,
  }
}
