import { lazy, Suspense, useDeferredValue } from 'react'
import { useSession, useSessionPieces } from '#session/session.ts'
import { BlueprintInspector } from './BlueprintInspector.tsx'
import styles from './Inspector.module.css'
import { subjectOf } from './subject.ts'

/** Fetched with the first selection: a blueprint that is only looked at does not need it. */
const SelectedInspector = lazy(async () => ({
  default: (await import('./SelectedInspector.tsx')).SelectedInspector,
}))

/** The fields of what is selected; of the blueprint itself where nothing is. Fills its container. */
export function Inspector() {
  const open = useSession((state) => state.blueprint !== null)
  const subject = useSessionPieces((state) => subjectOf(state.blueprint, state.selection))
  // The canvas shows what was selected first: its fields may come a frame later.
  const shown = useDeferredValue(subject)
  return (
    <div className={styles['inspector']} data-inspector data-pending={shown !== subject || undefined}>
      {open && shown.is === 'blueprint' && <BlueprintInspector />}
      {open && shown.is !== 'blueprint' && (
        <Suspense fallback={null}>
          <SelectedInspector subject={shown} />
        </Suspense>
      )}
    </div>
  )
}
