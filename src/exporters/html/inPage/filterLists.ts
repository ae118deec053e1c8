import type { Panel } from './openPanel.ts'

/** Runs in the exported page, as text: tables show the rows that hold all words of their filter, and a row leads to its step. */
export function filterLists(page: Document, panel: Panel | null): void {
  for (const section of page.querySelectorAll('section.list')) {
    const form = section.querySelector('form')
    const field = section.querySelector('input')
    const told = section.querySelector('output')
    const rows = [...section.querySelectorAll<HTMLTableRowElement>('tbody tr')]
    if (!form || !field || !told) continue
    form.hidden = false
    const texts = rows.map((row) => row.textContent?.toLowerCase() ?? '')
    const filter = () => {
      const words = field.value.toLowerCase().split(/\s+/)
      let shown = 0
      for (const [i, row] of rows.entries()) {
        row.hidden = !words.every((word) => texts[i]?.includes(word))
        if (!row.hidden) shown++
      }
      const count = told.dataset['count'] ?? ''
      told.textContent =
        field.value.trim() === ''
          ? ''
          : count.replace('{shown}', `${shown}`).replace('{all}', `${rows.length}`)
    }
    field.addEventListener('input', filter)
    form.addEventListener('submit', (event) => event.preventDefault())
    section.querySelector('tbody')?.addEventListener('click', (event) => {
      if (!(event.target instanceof Element) || !panel) return
      const row = event.target.closest<HTMLTableRowElement>('tr[data-step]')
      const id = row?.dataset['step']
      // Text that is being selected is no wish to go elsewhere.
      if (!row || id === undefined || String(page.getSelection()) !== '') return
      event.preventDefault()
      panel.show(id, row.querySelector('a') ?? field)
    })
  }
}
