import { useId, useState } from 'react'
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { exportRange } from '#commands/exportChoice.ts'
import type { PictureFit } from '#commands/exportPreview.ts'
import controls from '../../inspector/controls/Control.module.css'
import type { ChoiceProps } from './choiceProps.ts'
import { Chips } from './Chips.tsx'
import { Row } from './Row.tsx'
import styles from './SizeChoice.module.css'

const usual: readonly number[] = exportRange.scales
const own = 'own'

interface SizeChoiceProps extends ChoiceProps {
  /** How large the picture gets; null while that is not known. */
  readonly fit: PictureFit | null
}

/** How many pixels a picture has. One that is too large cannot be made: the largest that can is offered. */
export function SizeChoice({ choice, change, fit }: SizeChoiceProps) {
  const { t } = useTranslation()
  const id = useId()
  const { scale } = choice
  const [asked, setAsked] = useState(false)
  const isOwn = asked || !usual.includes(scale)
  const choose = (value: string) => {
    setAsked(value === own)
    if (value !== own) change({ scale: Number(value) })
  }
  const chips = usual.map((each) => ({
    value: String(each),
    label: t('exportDialog.times', { scale: each }),
  }))
  const hint = fit?.largest === null ? t('exportDialog.pixels', { ...fit }) : undefined
  return (
    <Row label={t('exportDialog.size')} labelId={id} hint={hint}>
      <div className={styles['size']}>
        <div role="radiogroup" aria-labelledby={id}>
          <Chips
            chips={[...chips, { value: own, label: t('exportDialog.own') }]}
            value={isOwn ? own : String(scale)}
            onChoose={choose}
          />
        </div>
        {isOwn && <OwnSize scale={scale} onChange={(to) => change({ scale: to })} />}
      </div>
      {fit !== null && fit.largest !== null && (
        <TooLarge
          fit={fit}
          largest={fit.largest}
          format={choice.format}
          onTake={(to) => change({ scale: to })}
        />
      )}
    </Row>
  )
}

const least = 0.05
const most = 64

interface OwnSizeProps {
  readonly scale: number
  readonly onChange: (scale: number) => void
}

function OwnSize({ scale, onChange }: OwnSizeProps) {
  const { t } = useTranslation()
  const [text, setText] = useState<string | null>(null)
  const take = () => {
    const typed = Number(text?.replace(',', '.') ?? scale)
    if (typed >= least && typed <= most) onChange(typed)
    setText(null)
  }
  return (
    <input
      inputMode="decimal"
      aria-label={t('exportDialog.ownSize')}
      title={t('exportDialog.ownSize')}
      className={`${controls['box']} ${styles['own']}`}
      value={text ?? String(scale)}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take()
      }}
    />
  )
}

interface TooLargeProps {
  readonly fit: PictureFit
  readonly largest: number
  readonly format: string
  readonly onTake: (scale: number) => void
}

function TooLarge({ fit, largest, format, onTake }: TooLargeProps) {
  const { t } = useTranslation()
  const { width, height } = fit
  return (
    <output className={styles['warning']}>
      {t('exportDialog.tooLarge', { width, height, format: format.toUpperCase() })}
      {largest > 0 && (
        <Button variant="default" size="compact-xs" onClick={() => onTake(largest)}>
          {t('exportDialog.largest', { scale: largest })}
        </Button>
      )}
    </output>
  )
}
