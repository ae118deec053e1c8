import { createGrid, ModuleRegistry } from 'ag-grid-community'
import { gridModules } from './gridModules.ts'
import { gridTheme } from './gridTheme.ts'

ModuleRegistry.registerModules(gridModules)

let kept = false

/**
 * Keeps the styles of grids in the page, by an empty grid that nobody sees. A grid brings them and the last one takes them away,
 * and each time the browser styles the whole page anew: better before a grid is made than while it measures itself.
 */
export function keepGridStyles(): void {
  if (kept) return
  kept = true
  createGrid(document.createElement('div'), { theme: gridTheme, columnDefs: [] })
}
