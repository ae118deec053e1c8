/** Runs in the exported page, as text: fills a place with all that the page's tables say of a step. */
export function tellStep(page: Document, id: string, into: Element): void {
  // What stands in the heading already, or is there to be ticked.
  const known = new Set(['step', 'givenIn', 'lane', 'phase', 'moment', 'done'])
  const make = (name: string, text: string) => {
    const element = page.createElement(name)
    element.textContent = text
    element.dir = 'auto'
    return element
  }
  const textOf = (cell: Element | undefined) => {
    const copy = cell?.cloneNode(true)
    if (!(copy instanceof Element)) return ''
    for (const end of copy.querySelectorAll('br')) end.replaceWith('\n')
    return copy.textContent?.trim() ?? ''
  }
  const cellsOf = (row: HTMLTableRowElement, headings: readonly HTMLElement[]) =>
    headings.map((heading, i) => ({
      key: heading.dataset['key'] ?? '',
      name: textOf(heading),
      text: textOf(row.cells[i]),
    }))
  into.replaceChildren()
  for (const section of page.querySelectorAll('section.list')) {
    const rows = [...section.querySelectorAll<HTMLTableRowElement>('tbody tr')].filter(
      (row) => row.dataset['step'] === id,
    )
    const headings = [...section.querySelectorAll<HTMLElement>('thead th')]
    const isSteps = section.id === 'page-list-steps'
    if (rows.length > 0 && !isSteps)
      into.append(make('h4', textOf(section.querySelector('caption') ?? undefined)))
    for (const row of rows) {
      const cells = cellsOf(row, headings)
      const where = ['phase', 'lane'].flatMap((key) => cells.find((cell) => cell.key === key)?.text || [])
      if (isSteps) into.append(make('p', where.join(' · ')))
      const list = page.createElement('dl')
      for (const { key, name, text } of cells) {
        if (known.has(key) || text === '' || (isSteps && text === '0')) continue
        list.append(make('dt', name), make('dd', text))
      }
      if (list.children.length > 0) into.append(list)
    }
  }
}
