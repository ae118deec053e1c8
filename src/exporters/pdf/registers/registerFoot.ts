import { dayInWords } from '../../besidePicture.ts'
import type { Edition } from '../../exporter.ts'

/** What stands at the foot: who answers for the document and which one it is, else its title. */
export function registerFoot({ blueprint, options, words, language }: Edition): string {
  const block = options.titleBlock
  if (!block) return blueprint.about.title
  return [
    blueprint.about.title,
    block.organisation,
    block.author,
    block.version && words('pdf.version', { version: block.version }),
    dayInWords(block.date, language),
  ]
    .filter((part) => part !== '')
    .join(words('pdf.between'))
}
