import type { AnswerColumn, AnswerPart, AskedItem, AskedSurvey } from './answerPlan.ts'
import { itemById, itemFinder, type NumberedName, numberedName, partIn, type TextMatch } from './itemNames.ts'

/** A column that may hold answers to an item. */
interface Candidate {
  readonly at: number
  readonly item: AskedItem
  /** Null where the heading does not say. */
  readonly part: AnswerPart | null
  /** 0..1, how sure the item is. */
  readonly score: number
}

/** Whether a column is free for an item, and whether its cells look like answers. */
export interface ColumnLook {
  readonly free: boolean
  readonly answers: boolean
}

const hasParts = ({ instrument }: AskedSurvey) => instrument === 'servqual'

/** Which columns hold which items: by id, by text, by number, at last by their order. */
export function itemColumns(
  headings: readonly (readonly string[])[],
  looks: readonly ColumnLook[],
  survey: AskedSurvey,
): ReadonlyMap<number, AnswerColumn> {
  const open = headings.flatMap((_, at) => (looks[at]?.free ? [at] : []))
  const named = byName(headings, open, survey)
  const found = new Set(named.map(({ at }) => at))
  const rest = open.filter((at) => !found.has(at))
  const numbers = byNumber(
    headings,
    rest.filter((at) => looks[at]?.answers),
    survey,
  )
  // Where all items are named, what is numbered besides counts only if it says which part it is.
  const numbered = numbers.filter(({ part }) => part !== null || named.length < survey.items.length)
  const some = [...named, ...numbered.filter(({ item }) => !isTaken(named, item, survey))]
  if (some.length > 0) return settledParts(some, survey)
  return settledParts(
    byOrder(
      rest.filter((at) => looks[at]?.answers),
      survey,
    ),
    survey,
  )
}

const isTaken = (named: readonly Candidate[], item: AskedItem, survey: AskedSurvey) =>
  named.filter((each) => each.item === item).length >= (hasParts(survey) ? 2 : 1)

/** A column that a tool makes of another: promoter, passive, detractor. */
const groupName = /nps[_ ](?:group|segment|category)$|\?? [-–] group$/i

function byName(
  headings: readonly (readonly string[])[],
  open: readonly number[],
  survey: AskedSurvey,
): readonly Candidate[] {
  const find = itemFinder(survey.items)
  return open.flatMap((at): Candidate[] => {
    const texts = headings[at] ?? []
    if (texts.some((text) => groupName.test(text))) return []
    const byId = itemById(texts, survey.items)
    const byText = find(texts)
    if (byId && (byText === null || byText.score < 0.96))
      return [{ at, item: byId.item, part: partIn(byId.rest) ?? partIn(outside(texts, byId.item)), score: 1 }]
    if (byText) return [{ at, item: byText.item, part: partOf(texts, byText), score: byText.score }]
    const only = onlyItem(texts, survey)
    return only ? [{ at, item: only, part: null, score: 0.5 }] : []
  })
}

const outside = (texts: readonly string[], item: AskedItem) =>
  texts.filter((text) => !text.includes(item.id)).join(' ')

/** What part is said beside the item's text, or by the code of the column. */
function partOf(texts: readonly string[], { rest, expected }: TextMatch): AnswerPart | null {
  const code = texts
    .map(
      (text) =>
        /^\s*(?:q?\d{1,3}\s*[.、)）:：]\s*)*([EPep]|exp\w*|per\w*|期望|感知|实际)[\s_.]*\d{1,3}\b/i.exec(
          text,
        )?.[1],
    )
    .find(Boolean)
  if (expected) return 'expectation'
  return partIn(rest) ?? (code === undefined ? null : partIn(code))
}

const keyWords: Partial<Record<AskedSurvey['instrument'], RegExp>> = {
  nps: /recommend|推荐/i,
  csat: /satisf|满意/i,
  ces: /effort|easy|easier|费力|容易|轻松|省力/i,
}

/** A survey of one question is known by what such a question always asks. */
function onlyItem(texts: readonly string[], { items, instrument }: AskedSurvey): AskedItem | null {
  const [only] = items
  const asks = keyWords[instrument]
  const isAsked =
    asks !== undefined &&
    texts.some((text) => asks.test(text) && !/why|reason|为什么|原因|comment/i.test(text))
  return only && items.length === 1 && isAsked ? only : null
}

interface Numbered extends NumberedName {
  readonly at: number
  readonly part: AnswerPart | null
}

/** Columns that tools have numbered: in groups by what stands before the number. */
function byNumber(
  headings: readonly (readonly string[])[],
  open: readonly number[],
  { items }: AskedSurvey,
): readonly Candidate[] {
  const groups = new Map<string, Numbered[]>()
  for (const at of open) {
    const texts = headings[at] ?? []
    const name = numberedName(texts)
    if (!name) continue
    const part = partIn(name.prefix) ?? partIn(texts.slice(1).join(' '))
    groups.set(name.prefix, [...(groups.get(name.prefix) ?? []), { ...name, at, part }])
  }
  return [...groups.values()].flatMap((group) => inGroup(group, items))
}

function inGroup(group: readonly Numbered[], items: readonly AskedItem[]): readonly Candidate[] {
  const numbers = new Set(group.map(({ number }) => number))
  const most = Math.max(...numbers)
  // One number for all of them says nothing of each.
  if (numbers.size < group.length || (group.length < 2 && items.length > 1)) return []
  // 44 numbers for 22 items: first what was expected of all, then how they were.
  const both = most === items.length * 2 && group.length === most
  // Numbers that begin elsewhere count the other questions, too.
  const least = Math.min(...numbers)
  const from = most <= items.length || both ? 1 : group.length === items.length ? least : null
  if (from === null) return []
  return group.flatMap(({ at, number, part }): Candidate[] => {
    const place = number - from
    const item = items[both ? place % items.length : place]
    const half: AnswerPart = place < items.length ? 'expectation' : 'perception'
    return item ? [{ at, item, part: part ?? (both ? half : null), score: 0.6 }] : []
  })
}

/** As many columns of answers as there are items, or twice as many: they stand in the order of the items. */
function byOrder(open: readonly number[], { items }: AskedSurvey): readonly Candidate[] {
  const times = items.length === 0 ? 0 : open.length / items.length
  if (times !== 1 && times !== 2) return []
  return open.flatMap((at, i): Candidate[] => {
    const item = items[i % items.length]
    return item ? [{ at, item, part: null, score: 0.3 }] : []
  })
}

/** Gives each column its part: as the heading says, else by the order of the columns of one item. Surest first. */
function settledParts(
  candidates: readonly Candidate[],
  survey: AskedSurvey,
): ReadonlyMap<number, AnswerColumn> {
  const columns = new Map<number, AnswerColumn>()
  for (const item of survey.items) {
    const own = candidates.filter((each) => each.item === item)
    const open = [...partsLeft(own, survey)]
    const taken = new Set<AnswerPart>()
    const take = (at: number, part: AnswerPart | undefined) => {
      if (part === undefined || taken.has(part)) return
      taken.add(part)
      columns.set(at, { is: 'item', item: item.id, part })
    }
    for (const { at, part } of own.toSorted((a, b) => b.score - a.score)) if (part !== null) take(at, part)
    for (const { at } of own.filter(({ part }) => part === null))
      take(
        at,
        open.find((part) => !taken.has(part)),
      )
  }
  return columns
}

/** The parts of unmarked columns of one item, from left to right: who asks both asks what is expected first. */
function partsLeft(own: readonly Candidate[], survey: AskedSurvey): readonly AnswerPart[] {
  const marked = new Set(own.map(({ part }) => part))
  const unmarked = own.filter(({ part }) => part === null).length
  if (unmarked === 1 && !marked.has('perception')) return ['perception']
  return hasParts(survey) || marked.has('perception')
    ? (['expectation', 'perception'] as const).filter((part) => !marked.has(part))
    : ['perception']
}
