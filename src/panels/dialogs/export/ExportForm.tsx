import { useElementSize } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExportChoice } from '#commands/exportChoice.ts'
import { pictureFit } from '#commands/exportPreview.ts'
import { ExportFoot } from './ExportFoot.tsx'
import styles from './ExportForm.module.css'
import { ExportOptionsPane } from './ExportOptionsPane.tsx'
import { ExportPreview, widestNear } from './ExportPreview.tsx'
import { useExportPreview } from './useExportPreview.ts'
import { useExportRun } from './useExportRun.ts'
import { usePlannedFiles } from './usePlannedFiles.ts'

/** Choosing and looking side by side; Enter anywhere exports what is chosen. */
export function ExportForm({ first }: { readonly first: ExportChoice }) {
  const { t } = useTranslation()
  const [choice, setChoice] = useState(first)
  const [near, setNear] = useState(false)
  const { ref, width, height } = useElementSize<HTMLDivElement>()
  const sharp = window.devicePixelRatio
  const shown = useExportPreview(
    choice,
    near ? { width: widestNear, height: widestNear } : { width: width * sharp, height: height * sharp },
  )
  const files = usePlannedFiles(choice)
  const { running, start, copy, cancel } = useExportRun()
  const { picture } = shown.preview ?? {}
  const fit = picture ? pictureFit(choice, picture) : null
  const possible = files.length > 0 && (fit === null || fit.largest === null)
  const { format } = choice
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (possible) start(choice, files)
      }}
    >
      <div className={styles['columns']}>
        <ExportOptionsPane
          choice={choice}
          change={(part) => setChoice((before) => ({ ...before, ...part }))}
          fit={fit}
        />
        <div className={styles['look']}>
          <ExportPreview choice={choice} shown={shown} near={near} onNear={setNear} place={ref} />
        </div>
      </div>
      <ExportFoot
        files={files}
        format={t(`exportDialog.formats.${format}.name`)}
        running={running}
        possible={possible}
        onCopy={format === 'svg' || format === 'png' ? copy : null}
        onCancel={cancel}
      />
    </form>
  )
}
