import { Handle, Position, useUpdateNodeInternals } from '@xyflow/react'
import { type MouseEvent, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { addBeside } from '#commands/drawCommands.ts'
import type { Step } from '#model/blueprint.ts'
import { session } from '#session/session.ts'
import styles from './Canvas.module.css'

const sides = [
  { position: Position.Right, moment: 'next', by: 0, words: 'canvas.addNext' },
  { position: Position.Bottom, moment: 'same', by: 1, words: 'canvas.addBelow' },
  { position: Position.Top, moment: 'next', by: -1, words: 'canvas.addAbove' },
] as const

interface Props {
  readonly step: Step
  /** Selected alone: the buttons show without being pointed at. */
  readonly alone: boolean
  /** The tool for connecting is in hand. */
  readonly connecting: boolean
}

/**
 * The + at a step's sides: a click adds a connected step there, a drag connects to another. They show while the step is
 * selected alone or pointed at. With the tool for connecting, the whole step is a place to drag from.
 */
export function SideButtons({ step, alone, connecting }: Props) {
  const { t } = useTranslation()
  const tellReactFlow = useUpdateNodeInternals()
  useEffect(() => tellReactFlow(step.id), [tellReactFlow, step.id])
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
