import { useStore } from '@xyflow/react'
import { memo, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lookLegend } from '#drawing/overlays/lookLegend.ts'
import styles from './Canvas.module.css'
import { Figures } from './Figures.tsx'
import type { Scene } from './useScene.ts'

/** As wide as it needs, where there is room beside the headings and its button. In px. */
const mostWidth = 680
const leastWidth = 220
const beside = 168

function meaning({ gaps, complaints, heat }: Scene['look'], words: Scene['words']): string[] {
  const tints: Readonly<Record<string, string>> = gaps ? words.gap.level : heat ? words.heat.level : {}
  return [...Object.values(tints), ...(complaints && complaints.size > 0 ? [words.complaints] : [])]
}

interface Props {
  readonly scene: Scene
}

/** What the tints of the steps and the numbers on them mean; it can be folded away from what it covers. */
export const LookLegend = memo(function LookLegend({ scene: { look, theme, words } }: Props) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(true)
  const width = useStore((state) => Math.min(mostWidth, Math.max(leastWidth, state.width - beside)))
  const legend = useMemo(() => lookLegend(look, words, theme, width), [look, theme, words, width])
  if (!legend) return null
  const { gaps, heat } = look
  const title = gaps ? words.gap.title(gaps.of) : heat ? t('commands.toggleHeat') : words.complaints
  const does = `${t(open ? 'canvas.collapse' : 'canvas.expand')}: ${title}`
  return (
    <div className={styles['legend']} data-legend={open ? 'open' : 'folded'}>
      {open && (
        <svg
          width={legend.width}
          height={legend.height}
          viewBox={`0 0 ${legend.width} ${legend.height}`}
          role="img"
          aria-label={meaning(look, words).join(', ')}
        >
          <Figures list={legend.figures} />
        </svg>
      )}
      <button
        type="button"
        aria-label={does}
        title={does}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {!open && <span>{title}</span>}
      </button>
    </div>
  )
})
