import { Handle, Position } from '@xyflow/react'
import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { addBeside } from '#commands/drawCommands.ts'
import type { Step } from '#model/blueprint.ts'
import { session, useSession } from '#session/session.ts'
import styles from './Canvas.module.css'

const sides = [
  { position: Position.Right, moment: 'next', by: 0, words: 'canvas.addNext' },
  { position: Position.Bottom, moment: 'same', by: 1, words: 'canvas.addBelow' },
  { position: Position.Top, moment: 'next', by: -1, words: 'canvas.addAbove' },
] as const

/**
 * The + at a step's sides: a click adds a connected step there, a drag connects to another. They show while the step is
 * selected alone or pointed at. With the tool for connecting, the whole step is a place to drag from.
 */
export function SideButtons({ step, alone }: { step: Step; alone: boolean }) {
  const { t } = useTranslation()
  const connecting = useSession(({ tool }) => tool.is === 'connect')
  const add = (moment: 'next' | 'same', by: -1 | 0 | 1) => (event: MouseEvent) => {
    event.stopPropagation()
    // The second click of a double-click is meant for nothing new.
    if (event.detail > 1) return
    const record = session.getState().blueprint?.steps.get(step.id)
    if (record) addBeside(record, moment, by)
  }
  return (
    <>
      {sides.map(({ position, moment, by, words }) => (
        <Handle
          key={position}
          id={position}
          type="source"
          position={position}
          className={styles['add']}
          data-shown={alone || undefined}
          data-side={position}
          title={`${t(words)} · ${t('canvas.connectFrom')}`}
          onClick={add(moment, by)}
        />
      ))}
      <Handle id={Position.Left} type="source" position={Position.Left} className={styles['end']} />
      <Handle
        id="whole"
        type="source"
        position={Position.Right}
        className={styles['whole']}
        data-active={connecting || undefined}
      />
    </>
  )
}
