import { IconClipboardList, IconFileImport, IconPlus, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { openDialog, session, useSession } from '#session/session.ts'
import { type DrawerName, drawerNames, type RegisterName, type RegisterPages } from '#session/sessionState.ts'
import { ChecksBody } from '../checks/ChecksBody.tsx'
import { ChecksTab } from '../checks/ChecksTab.tsx'
import { useBroughtIntoView } from '../chrome/useBroughtIntoView.ts'
import { addRow, mayAddRow } from './addRow.ts'
import { deleteRows, rowsToDelete } from './deleteRows.ts'
import { fetchTable } from './fetchTable.ts'
import { PageSwitch } from './PageSwitch.tsx'
import { RegisterBody } from './RegisterBody.tsx'
import styles from './Registers.module.css'

/** The tables of all steps and marks: a bar that is always there, and below it the register that is open. */
export function Registers() {
  const { t } = useTranslation()
  const open = useSession((state) => state.register)
  const register = open === 'checks' ? null : open
  const table = useSession(({ pages }) => tableOf(register, pages))
  return (
    <div className={styles['registers']} data-registers>
      <div className={styles['bar']}>
        <fieldset aria-label={t('registers.label')} className={styles['tabs']}>
          {drawerNames.map((name) => (
            <Tab key={name} name={name} open={name === register} />
          ))}
          <ChecksTab body={bodyId} />
        </fieldset>
        <div className={styles['tools']}>
          {register && <PageSwitch register={register} />}
          <div className={styles['actions']}>
            {register === 'complaints' && (
              <Action
                words={t('registers.importComplaints')}
                icon={<IconFileImport size={15} aria-hidden />}
                signAlone
                onClick={() => openDialog({ is: 'importComplaints' })}
              />
            )}
            {table && <RowActions register={table} />}
            <Action
              words={t('registers.exportChecklist')}
              icon={<IconClipboardList size={15} aria-hidden />}
              signAlone={register === 'complaints'}
              onClick={() => openDialog({ is: 'export', register })}
            />
          </div>
        </div>
      </div>
      {open && (
        <div id={bodyId} className={styles['body']}>
          {register ? <RegisterBody register={register} /> : <ChecksBody />}
        </div>
      )}
    </div>
  )
}

const bodyId = 'register'

/** The register whose table is shown; null where it shows a page. */
const tableOf = (drawer: DrawerName | null, pages: RegisterPages): RegisterName | null =>
  drawer !== null && drawer !== 'surveys' && pages[drawer] === 'table' ? drawer : null

function Tab({ name, open }: { readonly name: DrawerName; readonly open: boolean }) {
  const { t } = useTranslation()
  const count = useSession((state) => state.blueprint?.[name].size ?? 0)
  const tab = useBroughtIntoView<HTMLButtonElement>(open)
  const words = t('registers.tab', { name: t(`registers.names.${name}`), count })
  return (
    <button
      ref={tab}
      type="button"
      className={styles['tab']}
      aria-expanded={open}
      aria-controls={open ? bodyId : undefined}
      onPointerEnter={() => void fetchTable()}
      onClick={() => session.setState({ register: open ? null : name })}
    >
      {words}
    </button>
  )
}

/** Adding and deleting rows, for those who do not know the keys. */
function RowActions({ register }: { readonly register: RegisterName }) {
  const { t } = useTranslation()
  const mayAdd = useSession((state) => mayAddRow(state, register))
  const mayDelete = useSession((state) => rowsToDelete(state, register).length > 0)
  return (
    <>
      <Action
        words={t(`registers.add.${register}`)}
        icon={<IconPlus size={15} aria-hidden />}
        {...(mayAdd ? {} : { not: t('registers.addHint') })}
        onClick={() => addRow(register, t)}
      />
      <Action
        words={t('registers.delete')}
        icon={<IconTrash size={15} aria-hidden />}
        signAlone
        {...(mayDelete ? {} : { not: '' })}
        onClick={() => deleteRows(register)}
      />
    </>
  )
}

interface ActionProps {
  readonly words: string
  readonly icon: ReactNode
  /** Why it may not be done now. */
  readonly not?: string
  /** True where its words are only told. */
  readonly signAlone?: boolean
  readonly onClick: () => void
}

/** Stays focusable while it may not be used, so that the keyboard's place is not lost. */
const Action = ({ words, icon, not, signAlone = false, onClick }: ActionProps) => (
  <button
    type="button"
    className={`${styles['action']} ${signAlone ? styles['sign'] : ''}`}
    aria-disabled={not !== undefined}
    title={not ? `${words}: ${not}` : words}
    onClick={() => not === undefined && onClick()}
  >
    {icon}
    <span>{words}</span>
  </button>
)
