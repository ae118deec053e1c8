import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Blueprint, Standard } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { useSession } from '#session/session.ts'
import { amountHint } from '../fields/amountHints.ts'
import { fieldReading, problemText } from '../fields/fieldText.ts'
import { standardTitle } from '../fields/standardTitle.ts'
import { writeField } from '../fields/writeField.ts'
import styles from './BenchmarksPage.module.css'

interface Typed {
  readonly who: string
  readonly value: string
}

const nothing: Typed = { who: '', value: '' }

/** Writes down how well somebody else does by one of our standards; `known` are those who are compared with already. */
export function AddBenchmark({ known }: { readonly known: readonly string[] }) {
  const { t } = useTranslation()
  const blueprint = useSession((state) => state.blueprint)
  if (!blueprint) return null
  return blueprint.standards.size === 0 ? (
    <p className={styles['empty']}>{t('standards.benchmarks.noStandards')}</p>
  ) : (
    <Form blueprint={blueprint} known={known} />
  )
}

/** What is typed of somebody else by a standard, until it is added to it or cannot be. */
function useEntry(standard: Standard | undefined) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(nothing)
  const [problem, setProblem] = useState<{ readonly part: keyof Typed; readonly text: string } | null>(null)
  const who = useRef<HTMLInputElement>(null)
  const write = (part: keyof Typed) => (text: string) => {
    setTyped({ ...typed, [part]: text })
    setProblem(null)
  }
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (!standard) return
    const name = typed.who.trim()
    if (name === '') {
      setProblem({ part: 'who', text: t('inspector.problems.needed') })
      return
    }
    const reading = fieldReading({ is: 'amount', needed: true }, typed.value, standard, t)
    if ('problem' in reading) {
      setProblem({ part: 'value', text: problemText(reading.problem, t) })
      return
    }
    const entries = [...(standard.benchmark ?? []), { who: name, value: reading.value }]
    if (!writeField({ table: 'standards', ids: [standard.id] }, { key: 'benchmark' }, entries, reading.also))
      return
    setTyped({ who: name, value: '' })
    who.current?.focus()
  }
  return { who, typed, write, add, errorIn: (part: keyof Typed) => problem?.part === part && problem.text }
}

interface FormProps {
  readonly blueprint: Blueprint
  readonly known: readonly string[]
}

function Form({ blueprint, known }: FormProps) {
  const { t } = useTranslation()
  const [wanted, setWanted] = useState<string | null>(null)
  const standards = inOrder(blueprint.standards)
  const chosen = standards.find(({ id }) => id === wanted) ?? standards[0]
  const { who, typed, write, add, errorIn } = useEntry(chosen)
  const list = useId()
  const choices = standards.map((standard) => ({
    value: standard.id,
    label: standardTitle(blueprint, standard, t),
  }))
  return (
    <form className={styles['add']} onSubmit={add} aria-label={t('standards.benchmarks.add')} noValidate>
      <NativeSelect
        className={styles['standard']}
        label={t('standards.benchmarks.of')}
        value={chosen?.id ?? ''}
        data={choices}
        onChange={({ currentTarget }) => setWanted(currentTarget.value)}
      />
      <TextInput
        ref={who}
        label={t('inspector.lists.who')}
        placeholder={t('standards.benchmarks.whoHint')}
        value={typed.who}
        list={list}
        error={errorIn('who')}
        onChange={({ currentTarget }) => write('who')(currentTarget.value)}
      />
      <datalist id={list}>
        {known.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </datalist>
      <TextInput
        label={t('inspector.lists.value')}
        placeholder={chosen && amountHint(chosen, t)}
        value={typed.value}
        error={errorIn('value')}
        onChange={({ currentTarget }) => write('value')(currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {t('standards.benchmarks.add')}
      </Button>
    </form>
  )
}
