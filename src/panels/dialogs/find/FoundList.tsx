import {
  IconAlertTriangle,
  IconBolt,
  IconColumns,
  IconLayoutRows,
  IconRuler2,
  IconSquareRounded,
  IconTag,
  type TablerIcon,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { commandOf } from '#commands/commands.ts'
import type { TableName } from '#model/blueprint.ts'
import { ShortcutKeys } from '../../chrome/ShortcutKeys.tsx'
import { ListOption } from '../ListOption.tsx'
import type { ListKeys } from '../useListKeys.ts'
import type { Entry } from './entries.ts'
import styles from './FindDialog.module.css'
import type { Found } from './foundAmong.ts'

interface FoundListProps {
  readonly shown: readonly Found[]
  readonly keys: ListKeys
  readonly onChoose: (entry: Entry) => void
}

/** What fits, the nearest first; a click takes one, so does Enter in the search above. */
export function FoundList({ shown, keys, onChoose }: FoundListProps) {
  const { t } = useTranslation()
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select shows no more than a line of text for each
    <div id={keys.list} role="listbox" aria-label={t('find.list')} className={styles['list']}>
      {shown.map((found, at) => (
        <Line
          key={found.entry.key}
          id={keys.entry(at)}
          found={found}
          current={at === keys.at}
          onChoose={() => onChoose(found.entry)}
        />
      ))}
    </div>
  )
}

interface LineProps {
  readonly id: string
  readonly found: Found
  readonly current: boolean
  readonly onChoose: () => void
}

function Line({ id, found: { entry, places }, current, onChoose }: LineProps) {
  const Icon = 'ref' in entry.is ? (icons[entry.is.ref.table] ?? IconTag) : IconBolt
  return (
    <ListOption id={id} className={styles['entry']} current={current} onChoose={onChoose}>
      <Icon size={16} stroke={1.6} aria-hidden />
      <span className={styles['name']}>
        {pieces(entry, places).map(({ from, text, fits }) =>
          fits ? <b key={from}>{text}</b> : <span key={from}>{text}</span>,
        )}
      </span>
      <span className={styles['beside']}>{entry.beside}</span>
      {'command' in entry.is && (
        <span className={styles['keys']}>
          <ShortcutKeys command={commandOf(entry.is.command)} />
        </span>
      )}
    </ListOption>
  )
}

const icons: Partial<Record<TableName, TablerIcon>> = {
  steps: IconSquareRounded,
  lanes: IconLayoutRows,
  phases: IconColumns,
  failPoints: IconAlertTriangle,
  standards: IconRuler2,
}

interface Piece {
  readonly from: number
  readonly text: string
  readonly fits: boolean
}

/** The name in pieces that fit what was typed and pieces that do not. */
function pieces({ name, searchedName }: Entry, places: readonly number[]): readonly Piece[] {
  // Where folding changed the length, places of the one are not places of the other.
  const fitting = new Set(searchedName.text.length === name.length ? places : [])
  const all: Piece[] = []
  for (let at = 0; at < name.length; at++) {
    const fits = fitting.has(at)
    const last = all.at(-1)
    const sign = name[at] ?? ''
    if (last?.fits === fits) all[all.length - 1] = { ...last, text: last.text + sign }
    else all.push({ from: at, text: sign, fits })
  }
  return all
}
