import { expect, type Locator, type Page } from '@playwright/test'
import type { FailPoint, Rating, Standard, Touchpoint } from '#model/blueprint.ts'
import { terms } from '#i18n/en/terms.ts'
import { inspectorOf } from './editor.ts'

/** A part of the inspector, by its heading. */
export const sectionOf = (page: Page, heading: string): Locator =>
  inspectorOf(page).getByRole('region', { name: heading, exact: true })

/** Types a value into a field and ends it with Enter. */
export async function fill(place: Locator, field: string, text: string): Promise<void> {
  const box = place.getByRole('textbox', { name: field, exact: true })
  await box.fill(text)
  await box.press('Enter')
}

/** Chooses a word in a field that offers some. */
export async function choose(place: Locator, field: string, word: string): Promise<void> {
  await place.getByRole('combobox', { name: new RegExp(`^${field}(:|$)`) }).click()
  await place.page().getByRole('option', { name: word }).click()
}

/** Rates with the keyboard: a digit chooses, 0 stands for 10. */
export async function rate(group: Locator, rating: Rating): Promise<void> {
  for (const [part, word] of [
    ['severity', 'Severity'],
    ['occurrence', 'Occurrence'],
    ['detection', 'Detection'],
  ] as const) {
    const picker = group.getByRole('combobox', { name: new RegExp(`^${word}:`) })
    await picker.focus()
    await picker.press(String(rating[part] % 10))
    await expect(picker).toHaveAccessibleName(`${word}: ${rating[part]}`)
  }
}

/** Adds a mark to the selected step and gives the card that opened for it. */
async function add(page: Page, heading: string, button: string): Promise<Locator> {
  const section = sectionOf(page, heading)
  const cards = section.getByRole('listitem')
  const before = await cards.count()
  await section.getByRole('button', { name: button }).click()
  await expect(cards).toHaveCount(before + 1)
  return section.locator('li[aria-current]')
}

async function fillAll(card: Locator, texts: Readonly<Record<string, string | undefined>>): Promise<void> {
  for (const [field, text] of Object.entries(texts)) if (text !== undefined) await fill(card, field, text)
}

/** Marks the selected step with all that is said of a fail point, field by field. */
export async function markFailPoint(page: Page, point: Omit<FailPoint, 'id' | 'step'>): Promise<void> {
  const card = await add(page, 'Fail points', 'Add a fail point')
  const { failure, cause, effect, rating, prevention, recovery, owner, due, status } = point
  await fillAll(card, { Failure: failure, Cause: cause, Effect: effect })
  if (rating) await rate(card.getByRole('group', { name: 'Today' }), rating)
  await fillAll(card, { 'Fail-safe': prevention?.action, Recovery: recovery, Owner: owner })
  if (prevention) await choose(card, 'Kind of fail-safe', terms.preventionKind[prevention.kind])
  if (due !== undefined) {
    await card.getByLabel('Due', { exact: true }).last().fill(due)
    await card.getByLabel('Due', { exact: true }).last().press('Enter')
  }
  if (status !== 'open') await choose(card, 'Status', terms.failPointStatus[status])
}

type MarkedStandard = Pick<
  Standard,
  'metric' | 'comparator' | 'target' | 'limit' | 'unit' | 'dimension' | 'method' | 'frequency' | 'owner'
>

/** The same for a standard. */
export async function markStandard(page: Page, standard: MarkedStandard): Promise<void> {
  const card = await add(page, 'Standards', 'Add a standard')
  const { metric, comparator, target, limit, unit, dimension, method, frequency, owner } = standard
  await fill(card, 'Metric', metric)
  if (comparator !== 'at-most') await choose(card, 'Comparison', terms.comparator[comparator])
  await fillAll(card, {
    Target: String(target),
    Unit: unit,
    Tolerated: limit === undefined ? undefined : String(limit),
    Method: method,
    Frequency: frequency,
    Owner: owner,
  })
  if (dimension) await choose(card, 'Dimension', terms.dimension[dimension])
}

/** The same for a piece of evidence. */
export async function markTouchpoint(
  page: Page,
  { evidence, momentOfTruth, channel }: Pick<Touchpoint, 'evidence' | 'momentOfTruth' | 'channel'>,
): Promise<void> {
  const card = await add(page, 'Evidence the customer sees', 'Add a touchpoint')
  await fill(card, 'Evidence', evidence)
  if (momentOfTruth) await card.getByRole('checkbox', { name: 'Moment of truth' }).check()
  if (channel) await choose(card, 'Channel', terms.channel[channel])
}
