import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { partNow } from '#commands/exportChoice.ts'
import { selectedIds } from '#commands/selected.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { useSession, useSessionPieces } from '#session/session.ts'
import controls from '../../inspector/controls/Control.module.css'
import type { ChoiceProps } from './choiceProps.ts'
import { Row } from './Row.tsx'

const ofPhase = 'phase '
const noPhase = 'no phase'

const hasStepsOutside = ({ steps }: Blueprint) => [...steps.values()].some(({ phase }) => phase === undefined)

/** How much of the blueprint. */
export function PartChoice({ choice, change }: ChoiceProps) {
  const { t } = useTranslation()
  const id = useId()
  const blueprint = useSession((state) => state.blueprint)
  const selected = useSessionPieces((state) => selectedIds(state, 'steps'))
  if (!blueprint) return null
  const part = partNow(choice, blueprint, selected)
  const value = part.is !== 'phase' ? part.is : part.phase === null ? noPhase : `${ofPhase}${part.phase}`
  const choose = (chosen: string) => {
    if (chosen === noPhase) change({ part: { is: 'phase', phase: null } })
    else if (chosen.startsWith(ofPhase))
      change({ part: { is: 'phase', phase: chosen.slice(ofPhase.length) } })
    else change({ part: { is: chosen === 'selection' ? chosen : 'whole' } })
  }
  return (
    <Row label={t('exportDialog.part')} labelId={id}>
      <select
        aria-labelledby={id}
        className={controls['box']}
        value={value}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="whole">{t('exportDialog.whole')}</option>
        {selected.length > 0 && (
          <option value="selection">{t('exportDialog.selected', { count: selected.length })}</option>
        )}
        {blueprint.phases.size > 0 && (
          <optgroup label={t('exportDialog.phases')}>
            {inOrder(blueprint.phases).map((phase) => (
              <option key={phase.id} value={`${ofPhase}${phase.id}`}>
                {phase.name}
              </option>
            ))}
            {hasStepsOutside(blueprint) && <option value={noPhase}>{t('exportDialog.noPhase')}</option>}
          </optgroup>
        )}
      </select>
    </Row>
  )
}
