import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandId } from '#commands/command.ts'
import { useSession } from '#session/session.ts'
import { commandEntries, recordEntries } from './entries.ts'
import { type Found, foundAmong } from './foundAmong.ts'

/** What was run from here last, the latest first: it stands first where nothing is typed. */
let usedLast: readonly CommandId[] = []

export function noteUse(id: CommandId): void {
  usedLast = [id, ...usedLast.filter((other) => other !== id)].slice(0, 5)
}

/** What fits what was typed; without a word all commands that may be used now. */
export function useFinding(typed: string): readonly Found[] {
  const { t } = useTranslation()
  const state = useSession((all) => all)
  const { blueprint } = state
  // What may be used once this dialog is gone.
  const own = useMemo(() => commandEntries({ ...state, dialog: null }, t), [state, t])
  const records = useMemo(() => (blueprint ? recordEntries(blueprint, t) : []), [blueprint, t])
  // Never a moment late: Enter takes what fits what has just been typed.
  const wanted = typed.trim()
  return useMemo(() => {
    if (wanted !== '') return foundAmong([...own, ...records], wanted)
    const again = usedLast.flatMap((id) => own.find(({ key }) => key === id) ?? [])
    return [...new Set([...again, ...own])].map((entry) => ({ entry, places: [] }))
  }, [own, records, wanted])
}
