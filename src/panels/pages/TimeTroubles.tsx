import { IconAlertOctagon, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Timing } from '#analysis/time/timing.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import { goTo } from './goTo.ts'
import { percentText } from './shownNumbers.ts'
import { stepNameOf, stepNames } from './stepNames.ts'
import styles from './TimePage.module.css'

interface Trouble {
  readonly weight: 'error' | 'warning' | 'info'
  readonly text: string
  readonly steps: readonly Id[]
}

function troublesOf(blueprint: Blueprint, { endless, scaledShares, unreached }: Timing, t: Words): Trouble[] {
  return [
    ...endless.map((steps): Trouble => ({
      weight: 'error',
      text: t('time.troubles.endless', { steps: stepNames(blueprint, steps, t) }),
      steps,
    })),
    ...scaledShares.map(({ step, sum }): Trouble => ({
      weight: 'warning',
      text: t('time.troubles.scaled', { step: stepNameOf(blueprint, step, t), sum: percentText(sum) }),
      steps: [step],
    })),
    ...(unreached.length > 0
      ? [
          {
            weight: 'info' as const,
            text: t('time.troubles.unreached', {
              count: unreached.length,
              steps: stepNames(blueprint, unreached, t),
            }),
            steps: unreached,
          },
        ]
      : []),
  ]
}

const signs = { error: IconAlertOctagon, warning: IconAlertTriangle, info: IconInfoCircle }

/** What makes the figures doubtful, in words, with the way to it. */
export function TimeTroubles({
  blueprint,
  times,
}: {
  readonly blueprint: Blueprint
  readonly times: Timing
}) {
  const { t } = useTranslation()
  const id = useId()
  const troubles = troublesOf(blueprint, times, t)
  if (troubles.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles['title']}>
        {t('time.troubles.title')}
      </h2>
      <ul className={styles['troubles']}>
        {troubles.map(({ weight, text, steps }, i) => {
          const Sign = signs[weight]
          return (
            <li key={i} data-weight={weight}>
              <Sign size={15} aria-hidden />
              <span>
                {text}{' '}
                <button
                  type="button"
                  className={styles['link']}
                  aria-label={`${t('time.troubles.show')}: ${text}`}
                  onClick={() => goTo(steps.map((step) => ({ table: 'steps', id: step })))}
                >
                  {t('time.troubles.show')}
                </button>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
