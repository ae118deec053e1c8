import type { Checklist } from './checklists/checklist.ts'
import { registerAsHtml } from './registerAsHtml.ts'
import { registerAsTsv } from './registerAsTsv.ts'

/** Puts a PNG on the clipboard. A picture still being made may be given as a promise: some browsers ask that the call itself follows the click at once. */
export const copyPng = (picture: Blob | Promise<Blob>): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])

const svgType = 'image/svg+xml'

/** Browsers that cannot be asked take the usual kinds only. */
const takes = (type: string) => 'supports' in ClipboardItem && ClipboardItem.supports(type)

/** Puts an SVG on the clipboard: as its text, and as a picture where the browser can. */
export function copySvg(svg: Promise<string>): Promise<void> {
  const as = (type: string) => svg.then((text) => new Blob([text], { type }))
  const picture = takes(svgType) ? { [svgType]: as(svgType) } : {}
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': as('text/plain'), ...picture })])
}

/** Puts a register on the clipboard: a table for documents, tab-separated text for spreadsheets and for everything else. */
export function copyRegister(register: Checklist | Promise<Checklist>): Promise<void> {
  const list = Promise.resolve(register)
  const as = (type: string, textOf: (list: Checklist) => string) => ({
    [type]: list.then((made) => new Blob([textOf(made)], { type })),
  })
  return navigator.clipboard.write([
    new ClipboardItem({
      ...as('text/html', registerAsHtml),
      ...as('text/plain', registerAsTsv),
    }),
  ])
}
