import type { CellEditRequestEvent, CellKeyDownEvent } from 'ag-grid-community'
import type { AgGridReact } from 'ag-grid-react'
import { type ClipboardEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pasteMeasurements } from '#commands/measurementImport.ts'
import { selectedStandard } from '#commands/selected.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import { useSession } from '#session/session.ts'
import { undoByKey } from '../fields/undoByKey.ts'
import { goTo } from './goTo.ts'
import { deleteMeasured, keepMeasured, measuredCopy } from './measuredCells.ts'
import { MeasurementsBar } from './MeasurementsBar.tsx'
import styles from './MeasurementsPage.module.css'
import { type MeasuredRow, measuredColumns, measuredField, measuredRows } from './measurementTable.ts'
import page from './Page.module.css'
import { PageGrid } from './PageGrid.tsx'

/** What was measured against the standards: a table to enter, paste, correct and delete in. */
export function MeasurementsPage() {
  const { t } = useTranslation()
  const blueprint = useSession((state) => state.blueprint)
  if (!blueprint) return null
  if (blueprint.standards.size === 0)
    return <p className={page['message']}>{t('measurements.page.noStandards')}</p>
  return <Measurements blueprint={blueprint} />
}

/** Whether the table follows the standard that is selected, until the page goes. */
let followed = true

function Measurements({ blueprint }: { readonly blueprint: Blueprint }) {
  const { t } = useTranslation()
  const selected = useSession(selectedStandard)
  const [follows, setFollows] = useState(followed)
  const only = follows ? selected : null
  const follow = (now: boolean) => {
    followed = now
    setFollows(now)
  }
  return (
    <div className={styles['page']}>
      <MeasurementsBar blueprint={blueprint} selected={selected} follows={follows} onFollow={follow} />
      <Table blueprint={blueprint} only={only} selected={selected} none={noneText()} />
    </div>
  )

  function noneText(): string {
    const metric = only === null ? undefined : blueprint.standards.get(only)?.metric
    return metric === undefined
      ? t('measurements.page.empty')
      : t('measurements.page.emptyOnly', { metric: metric || t('inspector.unnamed') })
  }
}

interface TableProps {
  readonly blueprint: Blueprint
  /** The standard whose measurements are shown; null for those of all. */
  readonly only: Id | null
  readonly selected: Id | null
  readonly none: string
}

function Table({ blueprint, only, selected, none }: TableProps) {
  const { t } = useTranslation()
  const grid = useRef<AgGridReact<MeasuredRow>>(null)
  const rows = useMemo(() => measuredRows(blueprint, only, t), [blueprint, only, t])
  const columns = useMemo(() => measuredColumns(t), [t])
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (isTyping(event) || text.trim() === '') return
    event.preventDefault()
    event.stopPropagation()
    const cell = grid.current?.api.getFocusedCell()
    const row = cell && grid.current?.api.getDisplayedRowAtIndex(cell.rowIndex)?.data
    pasteMeasurements(text, selected ?? row?.standard.id ?? null)
  }
  const onCopy = (event: ClipboardEvent) => {
    const text = isTyping(event) || !grid.current ? null : measuredCopy(grid.current.api, t)
    if (text === null) return
    event.preventDefault()
    event.stopPropagation()
    event.clipboardData.setData('text/plain', text)
  }
  return (
    <PageGrid
      grid={grid}
      label={t('measurements.page.label')}
      rows={rows}
      columns={columns}
      none={none}
      onKey={keys}
      onEdit={(event: CellEditRequestEvent<MeasuredRow>) => keepMeasured(event, t)}
      onCopy={onCopy}
      onPaste={onPaste}
    />
  )
}

const isTyping = ({ target }: ClipboardEvent) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

/** Delete deletes rows, Enter on what is not edited here goes to the standard. */
function keys(event: CellKeyDownEvent<MeasuredRow>, key: KeyboardEvent): void {
  if (undoByKey(key)) return
  const { data, column } = event
  if (!data) return
  if (key.key === 'Enter' && !measuredField(column.getColId()))
    goTo([{ table: 'standards', id: data.standard.id }])
  if (key.key === 'Delete') deleteMeasured(event)
}
