import { IconTrash } from '@tabler/icons-react'
import { runCommand } from '#commands/runCommand.ts'
import styles from './Inspector.module.css'

/** Deletes what is selected, by the command that also asks what becomes of the steps of a lane or phase. */
export const DeleteSelection = ({ words }: { readonly words: string }) => (
  <div className={styles['foot']}>
    <span />
    <button
      type="button"
      className={`${styles['quiet']} ${styles['danger']}`}
      onClick={() => runCommand('deleteSelected')}
    >
      <IconTrash size={14} aria-hidden />
      {words}
    </button>
  </div>
)
