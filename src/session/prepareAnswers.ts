import { prepareColumn } from '#document/prepareColumn.ts'
import { answerSteps } from '#edits/joinedAnswers.ts'
import type { Survey } from '#model/blueprint.ts'
import { isSoundColumn } from '#model/withoutSoundColumns.ts'

/** How long this thread is held up at once, in ms. */
const hold = 12

const rest = () => new Promise((rested) => setTimeout(rested))

/**
 * Does what costs time about answers before they are added: column by column, with rests between them, so that the edit itself
 * is over at once. `before` are the answers that they will come behind; without them they come alone.
 */
export async function prepareAnswers(
  before: Survey['answers'] | null,
  added: Survey['answers'],
): Promise<void> {
  const steps = answerSteps(before ?? { items: {} }, added)
  let end = performance.now() + hold
  const restWhereDue = async () => {
    if (performance.now() < end) return
    await rest()
    end = performance.now() + hold
  }
  for (const column of steps) {
    for (const holds of ['numbers', 'moments', 'texts'] as const) if (isSoundColumn(column, holds)) break
    await restWhereDue()
    prepareColumn(column)
    await restWhereDue()
  }
  await rest()
}
