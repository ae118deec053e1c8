import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { copyPicture, exportPicture, largestPictureScale, pictureSize } from '#commands/exportBlueprint.ts'
import { Choice } from './Choice.tsx'
import styles from './ExportDialog.module.css'
import { useExporting } from './useExporting.ts'
import { usePreview } from './usePreview.ts'

type Format = 'svg' | 'png' | 'jpeg'
type Background = 'paper' | 'transparent'

const formats: readonly Format[] = ['svg', 'png', 'jpeg']
const backgrounds: readonly Background[] = ['paper', 'transparent']
const scales = ['1', '2', '4'] as const

/** The whole blueprint as a picture, with a look at it before it is made. */
export function PictureExport() {
  const { t } = useTranslation()
  const [format, setFormat] = useState<Format>('svg')
  const [scale, setScale] = useState(2)
  const [background, setBackground] = useState<Background>('paper')
  const preview = usePreview()
  const [size] = useState(pictureSize)
  const largest = format === 'svg' ? Infinity : largestPictureScale(format)
  const tooLarge = scale > largest
  const ground = format === 'png' ? background : 'paper'
  const name = format.toUpperCase()
  const times = format === 'svg' ? 1 : scale
  const pixels = { width: Math.round(size.width * times), height: Math.round(size.height * times) }
  return (
    <div className={styles['picture']}>
      <div className={styles['preview']} data-background={ground}>
        {preview !== null && (
          <img
            src={`data:image/svg+xml,${encodeURIComponent(preview)}`}
            alt={t('editor.exporting.preview')}
          />
        )}
      </div>
      <div className={styles['options']}>
        <Choice
          label={t('editor.exporting.format')}
          value={format}
          options={formats.map((value) => ({ value, label: value.toUpperCase() }))}
          onChoose={setFormat}
          hint={t(`editor.exporting.formatText.${format}`)}
        />
        {format !== 'svg' && (
          <ScaleChoice scale={scale} hint={tooLarge ? undefined : pixels} onChoose={setScale} />
        )}
        {tooLarge && <TooLarge format={name} pixels={pixels} largest={largest} onTake={setScale} />}
        {format === 'png' && (
          <Choice
            label={t('editor.exporting.background')}
            value={background}
            options={backgrounds.map((value) => ({
              value,
              label: t(`editor.exporting.backgrounds.${value}`),
            }))}
            onChoose={setBackground}
          />
        )}
        <Actions format={format} scale={times} background={ground} possible={!tooLarge} />
      </div>
    </div>
  )
}

interface ActionsProps {
  readonly format: Format
  readonly scale: number
  readonly background: Background
  readonly possible: boolean
}

function Actions({ format, scale, background, possible }: ActionsProps) {
  const { t } = useTranslation()
  const { busy, run } = useExporting()
  return (
    <div className={styles['actions']}>
      <Button
        data-autofocus
        disabled={!possible}
        loading={busy === 'save'}
        onClick={() => run('save', () => exportPicture({ format, scale, background }))}
      >
        {t('editor.exporting.save', { format: format.toUpperCase() })}
      </Button>
      {format === 'png' && (
        <Button
          variant="default"
          disabled={!possible}
          loading={busy === 'copy'}
          onClick={() => run('copy', () => copyPicture(scale, background))}
        >
          {t('editor.exporting.copy')}
        </Button>
      )}
    </div>
  )
}

interface Pixels {
  readonly width: number
  readonly height: number
}

interface ScaleChoiceProps {
  readonly scale: number
  readonly hint: Pixels | undefined
  readonly onChoose: (scale: number) => void
}

function ScaleChoice({ scale, hint, onChoose }: ScaleChoiceProps) {
  const { t } = useTranslation()
  const own = String(scale)
  const usual: readonly string[] = scales
  const shown = usual.includes(own) ? usual : [...usual, own]
  return (
    <Choice
      label={t('editor.exporting.scale')}
      value={own}
      options={shown.map((value) => ({ value, label: `${value}×` }))}
      onChoose={(value) => onChoose(Number(value))}
      {...(hint ? { hint: t('editor.exporting.pixels', { ...hint }) } : {})}
    />
  )
}

interface TooLargeProps {
  readonly format: string
  readonly pixels: Pixels
  readonly largest: number
  readonly onTake: (scale: number) => void
}

/** Says that a picture of this size cannot be made, and offers the largest that can. */
function TooLarge({ format, pixels, largest, onTake }: TooLargeProps) {
  const { t } = useTranslation()
  const scale = Math.floor(largest * 100) / 100
  return (
    <output className={styles['warning']}>
      {t('editor.exporting.tooLarge', { ...pixels, format })}
      {scale > 0 && (
        <Button variant="default" size="compact-xs" onClick={() => onTake(scale)}>
          {t('editor.exporting.largest', { scale })}
        </Button>
      )}
    </output>
  )
}
