import type { MouseEvent } from 'react'

const colIdOf = (element: Element) => element.getAttribute('col-id') ?? ''

/** What a cell says, where it is cut off and does not say it otherwise. */
const cutText = (cell: HTMLElement): string =>
  cell.scrollWidth > cell.clientWidth && !cell.querySelector('[title], input') ? (cell.textContent ?? '') : ''

/**
 * Says in full what a cell of a grid cuts off, where the pointer rests on it, and what the head of a column means. One listener
 * serves all cells: a tooltip of the grid's own for each makes all of them slower to come while somebody scrolls.
 */
export const cellTitles = (hintOf: (colId: string) => string = () => '') => ({
  onMouseOver: ({ target }: MouseEvent) => {
    if (!(target instanceof Element)) return
    const cell = target.closest<HTMLElement>('.ag-cell')
    const head = target.closest<HTMLElement>('.ag-header-cell')
    if (cell) cell.title = cutText(cell)
    else if (head) head.title = hintOf(colIdOf(head))
  },
})
