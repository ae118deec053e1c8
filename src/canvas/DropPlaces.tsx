import { ViewportPortal } from '@xyflow/react'
import { memo, useMemo } from 'react'
import type { Move } from '#edits/afterMove.ts'
import { landingsOf } from '#edits/landingsOf.ts'
import type { Placed } from '#layout/placed.ts'
import { session } from '#session/session.ts'
import styles from './Canvas.module.css'
import { landingBox, opensPlace } from './landingBox.ts'

interface Props {
  readonly placed: Placed
  readonly move: Move
}

/** Where each step that is held would come to stand. */
export const DropPlaces = memo(function DropPlaces({ placed, move }: Props) {
  // Worked out anew only where the hand has come to another place: a drag is drawn with every frame.
  const landings = useMemo(() => {
    const { blueprint } = session.getState()
    return blueprint ? landingsOf(blueprint, move) : []
  }, [move])
  return (
    <ViewportPortal>
      {landings.map((landing) => {
        const box = landingBox(placed, landing)
        return (
          box && (
            <div
              key={landing.id}
              className={styles['drop']}
              data-drop={landing.id}
              data-between={opensPlace(landing) || undefined}
              style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
            />
          )
        )
      })}
    </ViewportPortal>
  )
})
