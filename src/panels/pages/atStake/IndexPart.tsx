import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type QualityIndex, qualityIndex } from '#analysis/atStake/qualityIndex.ts'
import { numberText } from '#analysis/standardText.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { goTo } from '../goTo.ts'
import { stepNameOf } from '../stepNames.ts'
import styles from './AtStake.module.css'
import { StakePart } from './StakePart.tsx'

/** The service quality index over the fail points, and what each adds to it. */
export function IndexPart({ blueprint }: { readonly blueprint: Blueprint }) {
  const { t } = useTranslation()
  const { failPoints, complaints } = blueprint
  const found = useMemo(() => qualityIndex({ failPoints, complaints }), [failPoints, complaints])
  const result = {
    key: 'index',
    label: t('atStake.results.index'),
    text: found.index === null ? '–' : numberText(found.index),
    note: noteOf(found, t),
  }
  const failed = found.failPoints.some(({ failures }) => failures > 0)
  return (
    <StakePart title={t('atStake.sections.index')} hint={t('atStake.hints.index')} results={[result]}>
      {failed && <FailuresTable blueprint={blueprint} found={found} />}
    </StakePart>
  )
}

function noteOf({ index, failPoints, unweighed }: QualityIndex, t: Words): string | null {
  if (failPoints.length === 0) return t('atStake.index.noFailPoints')
  const left = unweighed > 0 ? t('atStake.index.unweighed', { count: unweighed }) : null
  if (index !== null) return left
  return [t('atStake.index.noFailures'), left].filter((each) => each !== null).join(' ')
}

function FailuresTable({
  blueprint,
  found,
}: {
  readonly blueprint: Blueprint
  readonly found: QualityIndex
}) {
  const { t } = useTranslation()
  const failed = found.failPoints.filter(({ failures }) => failures > 0)
  const others = found.failPoints.length - failed.length
  return (
    <>
      <table className={styles['index']} aria-label={t('atStake.sections.index')}>
        <thead>
          <tr>
            {(['failPoint', 'weight', 'failures', 'points'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`atStake.index.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {failed.map(({ failPoint: id, weight, failures, points }) => {
            const record = blueprint.failPoints.get(id)
            return (
              <tr key={id}>
                <th scope="row">
                  <button
                    type="button"
                    className={styles['go']}
                    onClick={() => goTo([{ table: 'failPoints', id }])}
                  >
                    {record?.failure.trim() || t('inspector.unnamed')}
                  </button>
                  <span className={styles['note']}>{stepNameOf(blueprint, record?.step ?? '', t)}</span>
                </th>
                <td>{weight ?? t('atStake.index.unrated')}</td>
                <td>{failures}</td>
                <td>{points ?? '–'}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {others > 0 && <p className={styles['hint']}>{t('atStake.index.more', { count: others })}</p>}
    </>
  )
}
