import { useStore } from '@xyflow/react'
import { memo, useMemo } from 'react'
import { lookLegend } from '#drawing/overlays/lookLegend.ts'
import styles from './Canvas.module.css'
import { Figures } from './Figures.tsx'
import type { Scene } from './useScene.ts'

/** As wide as it needs, where there is room beside the headings. In px. */
const mostWidth = 680
const leastWidth = 240
const beside = 140

function meaning({ gaps, complaints, heat }: Scene['look'], words: Scene['words']): string[] {
  const tints: Readonly<Record<string, string>> = gaps ? words.gap.level : heat ? words.heat.level : {}
  return [...Object.values(tints), ...(complaints && complaints.size > 0 ? [words.complaints] : [])]
}

/** What the tints of the steps and the numbers on them mean. */
export const LookLegend = memo(function LookLegend({ scene: { look, theme, words } }: { scene: Scene }) {
  const width = useStore((state) => Math.min(mostWidth, Math.max(leastWidth, state.width - beside)))
  const legend = useMemo(() => lookLegend(look, words, theme, width), [look, theme, words, width])
  if (!legend) return null
  return (
    <svg
      className={styles['legend']}
      width={legend.width}
      height={legend.height}
      viewBox={`0 0 ${legend.width} ${legend.height}`}
      role="img"
      aria-label={meaning(look, words).join(', ')}
    >
      <Figures list={legend.figures} />
    </svg>
  )
})
