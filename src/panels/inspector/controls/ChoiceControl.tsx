import { IconChevronDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../fields/plainText.ts'
import type { ControlProps } from './control.ts'
import styles from './Control.module.css'
import { Picker } from './Picker.tsx'

/** One of a vocabulary, or several. */
export function ChoiceControl({ id, label, kind, value, placeholder, write }: ControlProps) {
  const { t } = useTranslation()
  if (kind.is !== 'choice' && kind.is !== 'choices') return null
  const { values, wordOf, signOf } = kind.choice
  const several = kind.is === 'choices'
  const chosen = several ? asTexts(value) : value === undefined ? [] : [plainText(value)]
  const options = values.map((each) => ({
    value: each,
    word: wordOf(t, each),
    ...(signOf ? { sign: signOf(each) } : {}),
  }))
  const words = chosen.map((each) => signOf?.(each) ?? wordOf(t, each)).join(t('registers.listComma'))
  const choose = (picked: string | null) => {
    if (!several) write(picked === null ? undefined : kind.choice.asNumbers ? Number(picked) : picked)
    else if (picked !== null) write(values.filter((each) => chosen.includes(each) !== (each === picked)))
  }
  const needed = kind.is === 'choice' && kind.needed === true
  return (
    <Picker
      id={id}
      label={words === '' ? label : `${label}: ${words}`}
      options={options}
      chosen={chosen}
      several={several}
      {...(needed ? {} : { clear: t('inspector.none') })}
      {...(signOf ? { listWidth: 150 } : {})}
      className={`${styles['box']} ${styles['choice']} ${signOf ? styles['tight'] : ''}`}
      onChoose={choose}
    >
      <span className={words === '' ? styles['empty'] : ''}>
        {words === '' ? (placeholder ?? t('inspector.notSet')) : words}
      </span>
      {!signOf && <IconChevronDown size={14} aria-hidden />}
    </Picker>
  )
}

const asTexts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
