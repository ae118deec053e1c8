/** Runs in the exported page, as text: the headings of tables become buttons that sort. */
export function sortLists(page: Document): void {
  const { compare } = new Intl.Collator(page.documentElement.lang, { numeric: true })
  const textAt = (row: HTMLTableRowElement, at: number) => row.cells[at]?.textContent ?? ''
  for (const table of page.querySelectorAll('table')) {
    const body = table.tBodies[0]
    const headings = [...table.querySelectorAll<HTMLElement>('thead th')]
    if (!body) continue
    const asWritten = [...body.rows]
    const sort = (at: number, order: string) => {
      const down = order === 'descending' ? -1 : 1
      const empty = (row: HTMLTableRowElement) => (textAt(row, at) === '' ? 1 : 0)
      const rows =
        order === 'none'
          ? asWritten
          : asWritten.toSorted((a, b) => empty(a) - empty(b) || down * compare(textAt(a, at), textAt(b, at)))
      body.append(...rows)
      for (const [i, heading] of headings.entries())
        heading.setAttribute('aria-sort', i === at ? order : 'none')
    }
    const next: Record<string, string> = { ascending: 'descending', descending: 'none' }
    for (const [at, heading] of headings.entries()) {
      const button = page.createElement('button')
      button.type = 'button'
      button.append(...heading.childNodes)
      heading.append(button)
      button.addEventListener('click', () =>
        sort(at, next[heading.getAttribute('aria-sort') ?? ''] ?? 'ascending'),
      )
    }
  }
}
