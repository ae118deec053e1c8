import { IconRestore, IconX } from '@tabler/icons-react'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { stakeDefaults } from '#analysis/atStake/stakeDefaults.ts'
import { isMoney } from '#analysis/atStake/writtenStake.ts'
import { stakeInput } from '#analysis/atStake/stakeInputs.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { StakeFigure } from '#model/vocabulary.ts'
import { useDraft } from '../../fields/useDraft.ts'
import controls from '../../inspector/controls/Control.module.css'
import styles from './AtStake.module.css'
import { figureReading, figureText } from './figureReading.ts'
import { SourceCell } from './SourceCell.tsx'
import { writeFigure } from './writeFigure.ts'

interface FigureRowProps {
  readonly blueprint: Blueprint
  readonly name: StakeFigure
}

/** One figure: its value and its source, both to be typed over, and the way back to the default. */
export function FigureRow({ blueprint, name }: FigureRowProps) {
  const { t } = useTranslation()
  const id = useId()
  const element = useRef<HTMLInputElement | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const { value, own, source } = stakeInput(blueprint, name)
  const label = figureLabel(blueprint, name, t(`atStake.figures.${name}`))
  const draft = useDraft({
    shown: figureText(name, value, t),
    keep: (typed) => {
      const reading = figureReading(name, typed, t)
      if ('problem' in reading) return reading.problem
      const written = source && 'written' in source ? { source: source.written } : {}
      writeFigure(name, reading.value === null ? undefined : { value: reading.value, ...written })
      return null
    },
    tell: setProblem,
  })
  const invalid = problem !== null && { 'aria-invalid': true, 'aria-describedby': `${id}-problem` }
  return (
    <tr data-own={own || undefined}>
      <th scope="row">{label}</th>
      <td className={styles['value']}>
        <input
          ref={element}
          aria-label={label}
          className={controls['box']}
          autoComplete="off"
          placeholder={t('atStake.notGiven')}
          value={draft.text}
          onChange={(event) => draft.onText(event.currentTarget.value)}
          onKeyDown={draft.onKeyDown}
          onBlur={draft.onBlur}
          {...(invalid || {})}
        />
        {problem !== null && (
          <p id={`${id}-problem`} role="alert" className={styles['problem']}>
            {problem}
          </p>
        )}
      </td>
      <td className={styles['source']}>
        <SourceCell blueprint={blueprint} name={name} label={label} />
      </td>
      <td className={styles['back']}>
        {own && (
          <BackButton
            name={name}
            label={label}
            // The button goes: the keyboard's place stays in the row.
            onDone={() => element.current?.focus()}
          />
        )}
      </td>
    </tr>
  )
}

interface BackButtonProps {
  readonly name: StakeFigure
  readonly label: string
  readonly onDone: () => void
}

/** Drops what somebody set: back to the default, where there is one. */
function BackButton({ name, label, onDone }: BackButtonProps) {
  const { t } = useTranslation()
  const back = stakeDefaults[name].value === null ? 'clear' : 'reset'
  const Sign = back === 'reset' ? IconRestore : IconX
  return (
    <button
      type="button"
      className={controls['remove']}
      aria-label={t(`atStake.${back}`, { figure: label })}
      title={t(`atStake.${back}Short`)}
      onClick={() => {
        writeFigure(name, undefined)
        onDone()
      }}
    >
      <Sign size={15} aria-hidden />
    </button>
  )
}

/** Money says its currency, where the blueprint has one. */
function figureLabel({ about }: Blueprint, name: StakeFigure, word: string): string {
  const currency = about.economics?.currency.trim() ?? ''
  return isMoney(name) && currency !== '' ? `${word} (${currency})` : word
}
