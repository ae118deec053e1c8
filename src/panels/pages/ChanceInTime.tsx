import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { chanceWithin, type SimulationResult } from '#analysis/time/simulationResult.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { FieldControl } from '../inspector/controls/FieldControl.tsx'
import { DistributionFigure } from './DistributionFigure.tsx'
import { percentText } from './shownNumbers.ts'
import { shownTime } from './shownTime.ts'
import styles from './TimePage.module.css'
import { isStale, type SimulationState, useSimulation } from './useSimulation.ts'

const runs = 10_000

/** How likely a customer is through within a time: by simulation, in a worker, with progress and a way to stop it. */
export function ChanceInTime({ blueprint }: { readonly blueprint: Blueprint }) {
  const { t } = useTranslation()
  const id = useId()
  const [within, setWithin] = useState<number | null>(blueprint.about.toleratedSeconds ?? null)
  const { state, start, cancel } = useSimulation(runs)
  const running = state.is === 'running'
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h2 id={id} className={styles['title']}>
        {t('time.chance.title')}
      </h2>
      <div className={styles['ask']}>
        <Within seconds={within} onSeconds={setWithin} />
        {/* One button, so that the keyboard stays on it. */}
        <Button
          variant={running || state.is === 'done' ? 'default' : 'filled'}
          onClick={() => (running ? cancel() : start(blueprint))}
        >
          {running
            ? t('time.chance.cancel')
            : state.is === 'done'
              ? t('time.chance.again')
              : t('time.chance.run', { runs: runs.toLocaleString('en') })}
        </Button>
        <Told state={state} />
      </div>
      {state.is === 'done' && (
        <Outcome result={state.result} within={within} stale={isStale(state.of, blueprint)} />
      )}
      <p className={styles['told']}>{t('time.chance.explain')}</p>
    </section>
  )
}

interface WithinProps {
  readonly seconds: number | null
  readonly onSeconds: (seconds: number | null) => void
}

/** The time that is asked about, typed as people do. */
function Within({ seconds, onSeconds }: WithinProps) {
  const { t } = useTranslation()
  const id = useId()
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <div className={styles['within']}>
      <label htmlFor={id}>{t('time.chance.within')}</label>
      <FieldControl
        id={id}
        label={t('time.chance.within')}
        kind={{ is: 'duration' }}
        value={seconds ?? undefined}
        record={null}
        hint={t('inspector.hints.duration')}
        invalid={problem !== null}
        write={(value) => {
          onSeconds(typeof value === 'number' ? value : null)
          return true
        }}
        tell={setProblem}
      />
      {problem !== null && (
        <p id={`${id}-problem`} role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
    </div>
  )
}

/** How far the simulation is, or why there is nothing to see of it. */
function Told({ state }: { readonly state: SimulationState }) {
  const { t } = useTranslation()
  if (state.is === 'running')
    return (
      <span className={styles['progress']}>
        <progress value={state.share} max={1} aria-label={t('time.chance.progress')} />
        {t('time.chance.running', { share: percentText(Math.round(state.share * 100) / 100) })}
      </span>
    )
  if (state.is === 'nothing' || state.is === 'cancelled')
    return <output className={styles['muted']}>{t(`time.chance.${state.is}`)}</output>
  return null
}

interface OutcomeProps {
  readonly result: SimulationResult
  readonly within: number | null
  readonly stale: boolean
}

function Outcome({ result, within, stale }: OutcomeProps) {
  const { t } = useTranslation()
  const { medianSeconds, p90Seconds, meanSeconds, cutRuns } = result
  const answer =
    within === null
      ? t('time.chance.ask')
      : t('time.chance.answer', {
          share: percentText(chanceWithin(result, within)),
          time: shownTime(within, t),
        })
  return (
    <>
      {stale && <p className={styles['bad']}>{t('time.chance.stale')}</p>}
      <output className={styles['answer']}>{answer}</output>
      <p className={styles['told']}>
        {t('time.chance.summary', {
          median: shownTime(medianSeconds, t),
          p90: shownTime(p90Seconds, t),
          mean: shownTime(meanSeconds, t),
        })}{' '}
        {cutRuns > 0 && t('time.chance.cut', { count: cutRuns })}
      </p>
      <DistributionFigure result={result} within={within} />
    </>
  )
}
