import { ViewportPortal } from '@xyflow/react'
import { memo, useMemo } from 'react'
import { drawBands } from '#drawing/drawBands.ts'
import { drawStem } from '#drawing/drawStem.ts'
import { themeOfEvidence } from '#drawing/look.ts'
import type { Figure } from '#drawing/figure.ts'
import styles from './Canvas.module.css'
import { Figures } from './Figures.tsx'
import type { Scene } from './useScene.ts'

interface Props {
  readonly scene: Scene
}

const sameGround = ({ scene: a }: Props, { scene: b }: Props) =>
  a.placed === b.placed && a.theme === b.theme && a.look === b.look && a.blueprint.lanes === b.blueprint.lanes

/** What lies under steps and connections: lanes, phases, the lines between lanes, and the stems of the evidence. */
export const Backdrop = memo(function Backdrop({ scene }: Props) {
  const { placed, theme, look } = scene
  const figures = useMemo(
    (): readonly Figure[] => [
      ...drawBands(scene, theme),
      ...placed.stems.flatMap((stem) => drawStem(stem, themeOfEvidence(look, theme))),
    ],
    [scene, placed, theme, look],
  )
  return (
    <ViewportPortal>
      <svg width={1} height={1} className={styles['backdrop']} aria-hidden>
        <Figures list={figures} />
      </svg>
    </ViewportPortal>
  )
}, sameGround)
