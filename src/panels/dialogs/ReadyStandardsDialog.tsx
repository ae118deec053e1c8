import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { accepted } from '#commands/tellRefusal.ts'
import { addReadyStandard } from '#edits/addReadyStandard.ts'
import type { Id } from '#model/blueprint.ts'
import { newId } from '#model/newId.ts'
import { perform } from '#session/perform.ts'
import { closeDialog, useSession } from '#session/session.ts'
import type { ReadyStandard } from '#templates/standards/readyStandards.ts'
import { DialogFrame } from './DialogFrame.tsx'
import { ReadyFilters } from './ReadyFilters.tsx'
import { fitting, type ReadyFilter } from './readyFilter.ts'
import { ReadyList } from './ReadyList.tsx'
import styles from './ReadyStandardsDialog.module.css'
import { useListKeys } from './useListKeys.ts'
import { useReadyStandards } from './useReadyStandards.ts'

/** Where somebody looked last is where the next look begins. */
let lookedLast: ReadyFilter = { industry: null, dimension: null, search: '' }

/** The catalogue of ready standards: each choice adds one to the step, or to the whole service, and the dialog stays. */
export function ReadyStandardsDialog({ step }: { readonly step: Id | null }) {
  const { t } = useTranslation()
  const name = useSession(({ blueprint }) => (step === null ? null : blueprint?.steps.get(step)?.name))
  const title =
    name === null
      ? t('standards.ready.titleWhole')
      : t('standards.ready.title', { step: name || t('inspector.unnamed') })
  return (
    <DialogFrame title={title} width={720}>
      <p className={styles['text']}>{t('standards.ready.text')}</p>
      <Catalogue step={step} />
    </DialogFrame>
  )
}

function Catalogue({ step }: { readonly step: Id | null }) {
  const { t } = useTranslation()
  const catalogue = useReadyStandards()
  const [filter, setFilter] = useState(lookedLast)
  const { added, add } = useAdding(step)
  const all = Array.isArray(catalogue) ? catalogue : []
  const shown = fitting(all, filter)
  const keys = useListKeys(shown.length, (at) => shown[at] && add(shown[at]))
  const look = (changed: Partial<ReadyFilter>) => {
    lookedLast = { ...filter, ...changed, search: '' }
    setFilter({ ...filter, ...changed })
    keys.move(0)
  }
  const count = [...added.values()].reduce((sum, each) => sum + each, 0)
  return (
    <>
      <ReadyFilters catalogue={all} filter={filter} onLook={look} keys={keys} />
      {catalogue === null && <p className={styles['none']}>{t('standards.ready.loading')}</p>}
      {catalogue === 'broken' && (
        <p role="alert" className={styles['none']}>
          {t('standards.ready.broken')}
        </p>
      )}
      {all.length > 0 && <ReadyList shown={shown} added={added} keys={keys} onAdd={add} />}
      <div className={styles['foot']}>
        <output className={styles['count']}>
          {t('standards.ready.count', { count: shown.length })}
          {count > 0 && ` · ${t('standards.ready.insertedCount', { count })}`}
        </output>
        <Button onClick={closeDialog}>{t('standards.ready.done')}</Button>
      </div>
    </>
  )
}

/** Adds ready standards, one undo step each, and knows how often each was added since the dialog opened. */
function useAdding(step: Id | null) {
  const [added, setAdded] = useState<ReadonlyMap<string, number>>(new Map())
  const add = ({ id: ready, standard }: ReadyStandard) => {
    const id = newId()
    const refusal = perform(addReadyStandard, { id, step, wording: standard }, [{ table: 'standards', id }])
    if (accepted(refusal)) setAdded((before) => new Map(before).set(ready, (before.get(ready) ?? 0) + 1))
  }
  return { added, add }
}
