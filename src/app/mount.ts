import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

/** Shows the page in an element of the document. */
export function mount(place: Element, page: ReactNode): void {
  createRoot(place).render(page)
}
