import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds, in words short enough to read. */
export async function expectNothingFound(page: Page, where: string): Promise<void> {
  // The page has no frames: looked at as one, it takes half the time.
  const { violations } = await new AxeBuilder({ page }).withTags(standards).setLegacyMode().analyze()
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' · ')}`,
  )
  expect(told, where).toEqual([])
}
