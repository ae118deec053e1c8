import { IconChevronDown } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { accepted } from '#commands/tellRefusal.ts'
import { stepLanes } from '#edits/grid.ts'
import { moveSteps } from '#edits/moveSteps.ts'
import { type Destination, targetInLane, targetInPhase } from '#edits/targetIn.ts'
import type { Id, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { perform } from '#session/perform.ts'
import { look, useSession } from '#session/session.ts'
import control from './controls/Control.module.css'
import { Picker } from './controls/Picker.tsx'
import styles from './Inspector.module.css'

/** Moves the step as dragging it would, and keeps it in view. */
function move(step: Id, target: Destination): void {
  if (accepted(perform(moveSteps, { steps: [step], lead: step, ...target })))
    look({ is: 'ref', ref: { table: 'steps', id: step } })
}

/** The lane and the phase in which a step stands, for choosing others. */
export function PlaceRows({ id }: { readonly id: Id }) {
  const blueprint = useSession((state) => state.blueprint)
  const step = blueprint?.steps.get(id)
  if (!blueprint || !step) return null
  const phases = inOrder(blueprint.phases)
  return (
    <>
      <PlaceRow
        of="lane"
        choices={stepLanes(blueprint)}
        chosen={step.lane}
        onChoose={(lane) => lane !== null && move(id, targetInLane(blueprint, step, lane))}
      />
      {phases.length > 0 && (
        <PlaceRow
          of="phase"
          choices={phases}
          chosen={step.phase ?? null}
          onChoose={(phase) => move(id, targetInPhase(blueprint, step, phase))}
        />
      )}
    </>
  )
}

interface PlaceRowProps {
  readonly of: 'lane' | 'phase'
  readonly choices: readonly RecordOf<'lanes' | 'phases'>[]
  readonly chosen: Id | null
  readonly onChoose: (id: Id | null) => void
}

function PlaceRow({ of, choices, chosen, onChoose }: PlaceRowProps) {
  const { t } = useTranslation()
  const id = useId()
  const name = t(`inspector.headings.${of}`)
  const options = choices.map((each) => ({ value: each.id, word: each.name || t('inspector.unnamed') }))
  const word = options.find(({ value }) => value === chosen)?.word
  return (
    <div className={styles['row']}>
      <label className={styles['name']} htmlFor={id}>
        {name}
      </label>
      <Picker
        id={id}
        label={word === undefined ? name : `${name}: ${word}`}
        options={options}
        chosen={chosen === null ? [] : [chosen]}
        {...(of === 'phase' ? { clear: t('inspector.none') } : {})}
        className={`${control['box']} ${control['choice']}`}
        onChoose={(value) => value !== chosen && onChoose(value)}
      >
        <span className={word === undefined ? control['empty'] : ''}>{word ?? t('inspector.none')}</span>
        <IconChevronDown size={14} aria-hidden />
      </Picker>
    </div>
  )
}
