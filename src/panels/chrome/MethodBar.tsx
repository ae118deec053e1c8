import { IconArrowRight, IconChartLine, IconFlame, IconRoute } from '@tabler/icons-react'
import { type ReactNode, Suspense, useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { progress } from '#analysis/quality/progress.ts'
import type { CommandId } from '#commands/command.ts'
import { commandOf } from '#commands/commands.ts'
import { showView } from '#commands/methodCommands.ts'
import { runCommand } from '#commands/runCommand.ts'
import type { Words } from '#i18n/words.ts'
import { type MethodStep, methodSteps } from '#model/methodSteps.ts'
import { useSession } from '#session/session.ts'
import type { Overlays } from '#session/sessionState.ts'
import { MeasureState } from '../surveys/measureParts.ts'
import styles from './MethodBar.module.css'
import { shortcutsOf } from './shortcutsOf.ts'
import { shortcutText } from './shortcutText.ts'
import { useBroughtIntoView } from './useBroughtIntoView.ts'

/** The steps of the method, which of them is being worked on, and how far it is. */
export function MethodBar() {
  const { t } = useTranslation()
  return (
    <nav className={styles['bar']} aria-label={t('method.label')}>
      <div className={styles['steps']}>
        {methodSteps.map((step, i) => (
          <Step key={step} step={step} number={i + 1} />
        ))}
        <Measure number={methodSteps.length + 1} />
      </div>
      <HowFar />
      <fieldset className={styles['overlays']} aria-label={t('method.overlays')}>
        <OverlayButton id="toggleHeat" of="heat" icon={<IconFlame size={16} stroke={1.7} aria-hidden />} />
        <OverlayButton
          id="toggleCriticalPath"
          of="criticalPath"
          icon={<IconRoute size={16} stroke={1.7} aria-hidden />}
        />
        <OverlayButton
          id="toggleEmotion"
          of="emotion"
          icon={<IconChartLine size={16} stroke={1.7} aria-hidden />}
        />
      </fieldset>
    </nav>
  )
}

/** Counted once an edit is shown: nobody waits for it. */
function useCompletion(step: MethodStep) {
  const blueprint = useDeferredValue(useSession((state) => state.blueprint))
  return useMemo(() => (blueprint ? progress(blueprint)[step] : null), [blueprint, step])
}

function Step({ step, number }: { readonly step: MethodStep; readonly number: number }) {
  const { t } = useTranslation()
  const current = useSession(({ view }) => view === step)
  const completion = useCompletion(step)
  const button = useBroughtIntoView<HTMLButtonElement>(current)
  const complete = completion !== null && completion.of > 0 && completion.missing.length === 0
  return (
    <button
      ref={button}
      type="button"
      className={styles['step']}
      aria-current={current ? 'step' : undefined}
      title={`${t(`method.steps.${step}`)} · ${number}`}
      onClick={() => showView(step)}
    >
      <span className={styles['number']} data-complete={complete || undefined} aria-hidden>
        {complete ? '✓' : number}
      </span>
      {t(`method.steps.${step}`)}
      {completion !== null && completion.of > 0 && (
        <span className={styles['count']}>
          {t('method.count', { done: completion.done, of: completion.of })}
        </span>
      )}
    </button>
  )
}

/** After the four steps: what customers say of it. */
function Measure({ number }: { readonly number: number }) {
  const { t } = useTranslation()
  const current = useSession(({ view }) => view === 'measure')
  const name = t('commands.viewMeasure')
  const button = useBroughtIntoView<HTMLButtonElement>(current)
  return (
    <button
      ref={button}
      type="button"
      className={styles['step']}
      aria-current={current ? 'step' : undefined}
      title={`${name} · ${number}`}
      onClick={() => showView('measure')}
    >
      <span className={styles['number']} aria-hidden>
        {number}
      </span>
      {name}
    </button>
  )
}

/** In one sentence, how far the work of a view is. */
function HowFar() {
  const view = useSession((state) => state.view)
  if (view !== 'measure') return <Completion view={view} />
  return (
    <Suspense fallback={null}>
      <MeasureState />
    </Suspense>
  )
}

/** How far a step of the method is, and the way to what is still missing. */
function Completion({ view }: { readonly view: MethodStep }) {
  const { t } = useTranslation()
  const completion = useCompletion(view)
  if (!completion) return null
  const { missing } = completion
  return (
    <div className={styles['far']}>
      <output className={styles['sentence']}>{sentence(view, completion, t)}</output>
      {missing.length > 0 && (
        <button
          type="button"
          className={styles['next']}
          title={`${t('method.nextHint')} · N`}
          onClick={() => runCommand('nextMissing')}
        >
          {t('method.next')}
          <IconArrowRight size={14} aria-hidden />
        </button>
      )}
    </div>
  )
}

function sentence(view: MethodStep, { done, of }: { done: number; of: number }, t: Words): string {
  if (of === 0) return t(`method.nothing.${view}`)
  return done === of ? t(`method.complete.${view}`) : t(`method.done.${view}`, { done, of })
}

interface OverlayProps {
  readonly id: CommandId
  readonly of: keyof Overlays
  readonly icon: ReactNode
}

function OverlayButton({ id, of, icon }: OverlayProps) {
  const { t } = useTranslation()
  const on = useSession(({ overlays }) => overlays[of])
  const [keys] = shortcutsOf(commandOf(id))
  const name = t(`commands.${id}`)
  return (
    <button
      type="button"
      className={styles['overlay']}
      aria-pressed={on}
      title={keys === undefined ? name : `${name} · ${shortcutText(keys)}`}
      onClick={() => runCommand(id)}
    >
      {icon}
      <span className={styles['name']}>{name}</span>
    </button>
  )
}
