import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { accepted } from '#commands/tellRefusal.ts'
import { deleteSelected } from '#edits/deleteSelected.ts'
import type { Ref, Selection } from '#model/selection.ts'
import { perform } from '#session/perform.ts'
import styles from './Inspector.module.css'

interface DeleteButtonProps {
  readonly record: Ref
  /** What is deleted, for those who hear the button alone. */
  readonly name: string
  /** What is selected afterwards. */
  readonly select: Selection
}

/** Deletes one record; undo brings it back. */
export function DeleteButton({ record, name, select }: DeleteButtonProps) {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      className={`${styles['quiet']} ${styles['danger']}`}
      aria-label={t('inspector.deleteNamed', { name })}
      onClick={() => accepted(perform(deleteSelected, { refs: [record] }, select))}
    >
      <IconTrash size={14} aria-hidden />
      {t('inspector.delete')}
    </button>
  )
}
