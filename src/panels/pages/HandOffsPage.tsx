import { IconAlertTriangle, IconPlus } from '@tabler/icons-react'
import type { CellKeyDownEvent, ColDef, ICellRendererParams } from 'ag-grid-community'
import type { AgGridReact } from 'ag-grid-react'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { accepted } from '#commands/tellRefusal.ts'
import { addStandard } from '#edits/addStandard.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { newId } from '#model/newId.ts'
import { perform } from '#session/perform.ts'
import { useSession } from '#session/session.ts'
import { undoByKey } from '../fields/undoByKey.ts'
import controls from '../inspector/controls/Control.module.css'
import { goTo } from './goTo.ts'
import { type HandOffRow, handOffRows } from './handOffRows.ts'
import styles from './HandOffsPage.module.css'
import page from './Page.module.css'
import { PageGrid } from './PageGrid.tsx'

/** Where work passes from one to another: who hands what to whom, and the standard that covers it, or that none does. */
export function HandOffsPage() {
  const { t } = useTranslation()
  const blueprint = useSession((state) => state.blueprint)
  if (!blueprint) return null
  const all = handOffRows(blueprint, false, t)
  if (all.length === 0) return <p className={page['message']}>{t('standards.handOffs.empty')}</p>
  return <HandOffs blueprint={blueprint} all={all} />
}

function HandOffs({
  blueprint,
  all,
}: {
  readonly blueprint: Blueprint
  readonly all: readonly HandOffRow[]
}) {
  const { t } = useTranslation()
  const [only, setOnly] = useState(false)
  const grid = useRef<AgGridReact<HandOffRow>>(null)
  const rows = useMemo(() => handOffRows(blueprint, only, t), [blueprint, only, t])
  const columns = useMemo(() => columnsIn(t), [t])
  const uncovered = all.filter(({ covered }) => covered === '').length
  const told =
    uncovered === 0
      ? t('standards.handOffs.allCovered')
      : t('standards.handOffs.uncoveredCount', { count: uncovered })
  return (
    <div className={styles['page']}>
      <div className={styles['bar']}>
        <output>
          {t('standards.handOffs.count', { count: all.length })} ·{' '}
          <span className={uncovered > 0 ? styles['warning'] : undefined}>{told}</span>
        </output>
        <label className={controls['yes']}>
          <input type="checkbox" checked={only} onChange={(event) => setOnly(event.currentTarget.checked)} />
          {t('standards.handOffs.only')}
        </label>
      </div>
      <PageGrid
        grid={grid}
        label={t('standards.handOffs.label')}
        rows={rows}
        columns={columns}
        none={t('standards.handOffs.allCovered')}
        onRow={({ id }) => goTo([{ table: 'connections', id }])}
        onKey={(event, key) => keys(event, key, t)}
      />
    </div>
  )
}

function columnsIn(t: Words): ColDef<HandOffRow>[] {
  const column = (field: Exclude<keyof HandOffRow, 'id' | 'handOff'>, width: number): ColDef<HandOffRow> => ({
    colId: field,
    headerName: t(`standards.handOffs.${field}`),
    width,
    valueGetter: ({ data }) => data?.[field] ?? '',
    filter: 'agTextColumnFilter',
  })
  return [
    column('from', 170),
    column('to', 170),
    column('what', 210),
    column('toStep', 190),
    column('changes', 150),
    { ...column('covered', 300), flex: 1, minWidth: 240, cellRenderer: Covered },
  ]
}

/** Leads to the standard that covers a hand-off, or adds one where none does. The keys reach it by Enter on its cell. */
function Covered({ data }: ICellRendererParams<HandOffRow, unknown>) {
  const { t } = useTranslation()
  if (!data) return null
  if (data.covered !== '')
    return (
      <button type="button" tabIndex={-1} className={styles['link']} onClick={() => goToStandard(data)}>
        {data.covered}
      </button>
    )
  return (
    <span className={styles['uncovered']}>
      <IconAlertTriangle size={14} aria-hidden />
      <span>{t('standards.handOffs.uncovered')}</span>
      <button
        type="button"
        tabIndex={-1}
        className={styles['link']}
        aria-label={t('standards.handOffs.addFor', { what: data.handOff.what })}
        onClick={() => coverBy(data, t)}
      >
        <IconPlus size={13} aria-hidden />
        {t('standards.handOffs.add')}
      </button>
    </span>
  )
}

function goToStandard({ handOff: { standards } }: HandOffRow): void {
  const [first] = standards
  if (first !== undefined) goTo([{ table: 'standards', id: first }])
}

/** A standard at the step that receives, where lateness and faults are felt. */
function coverBy({ handOff }: HandOffRow, t: Words): void {
  const id = newId()
  const metric = t('standards.handOffs.newMetric', { what: handOff.what })
  accepted(perform(addStandard, { id, step: handOff.receiver.step, metric }, [{ table: 'standards', id }]))
}

function keys({ data, column }: CellKeyDownEvent<HandOffRow>, key: KeyboardEvent, t: Words): void {
  if (undoByKey(key) || key.key !== 'Enter' || !data) return
  if (column.getColId() !== 'covered') goTo([{ table: 'connections', id: data.id }])
  else if (data.covered === '') coverBy(data, t)
  else goToStandard(data)
}
