import { IconPin } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { actionPriority } from '#analysis/actionPriority.ts'
import { measurementsByStandard, standardMark } from '#analysis/marksOf.ts'
import { rpn } from '#analysis/rpn.ts'
import type { Id } from '#model/blueprint.ts'
import { useSession, useSessionPieces } from '#session/session.ts'
import { Pill } from '../fields/Pill.tsx'
import type { MarkTable } from '../fields/marksByStep.ts'

interface MarkPillProps {
  readonly table: MarkTable
  readonly id: Id
}

/** What matters most of a mark whose fields are folded away. */
export const MarkPill = memo(function MarkPill({ table, id }: MarkPillProps) {
  if (table === 'failPoints') return <RatingPill id={id} />
  return table === 'standards' ? <StandardPill id={id} /> : <MomentPill id={id} />
})

function RatingPill({ id }: { readonly id: Id }) {
  const { t } = useTranslation()
  const rating = useSession((state) => state.blueprint?.failPoints.get(id)?.rating)
  if (!rating) return null
  const priority = actionPriority(rating)
  return <Pill tone={priority} text={`${rpn(rating)} ${t(`terms.actionPriority.${priority}`)}`} />
}

function StandardPill({ id }: { readonly id: Id }) {
  const { t } = useTranslation()
  const mark = useSessionPieces(({ blueprint }) => {
    const standard = blueprint?.standards.get(id)
    return blueprint && standard
      ? standardMark(standard, measurementsByStandard(blueprint.measurements).get(id) ?? [])
      : null
  })
  if (!mark) return null
  const state = t(`terms.standardState.${mark.state}`).toLowerCase()
  const text =
    mark.state === 'unmeasured' ? mark.text : t('inspector.measured.withState', { value: mark.text, state })
  return <Pill tone={mark.state} text={text} />
}

function MomentPill({ id }: { readonly id: Id }) {
  const { t } = useTranslation()
  const decides = useSession((state) => state.blueprint?.touchpoints.get(id)?.momentOfTruth)
  return decides ? <IconPin size={14} aria-label={t('inspector.fields.momentOfTruth')} /> : null
}
