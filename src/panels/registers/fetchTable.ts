import type { ReactNode } from 'react'
import { withLaterWords } from '#i18n/words.ts'
import type { RegisterName } from '#session/sessionState.ts'
import { PageBroken } from '../pages/PageBroken.tsx'

/** Fetches the table of registers with the grid that it needs, once: by the time somebody points at a register's tab, it is wanted. */
export async function fetchTable(): Promise<{
  readonly default: (props: { readonly register: RegisterName }) => ReactNode
}> {
  try {
    return { default: (await withLaterWords(() => import('./RegisterTable.tsx'))).RegisterTable }
  } catch {
    return { default: PageBroken }
  }
}
