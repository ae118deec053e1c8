import { useTranslation } from 'react-i18next'
import { type TextChoices, textChoices } from '#commands/textChoices.ts'
import { Ask } from './Ask.tsx'

const separatorWords = { ',': 'comma', ';': 'semicolon', '\t': 'tab', none: 'none' } as const

interface TextQuestionsProps {
  /** No encoding where the text was pasted. */
  readonly text: TextChoices
  readonly onSay: (said: TextChoices) => void
}

/** How a text is taken apart, guessed already: each answer can be corrected. */
export function TextQuestions({ text: { encoding, separator }, onSay }: TextQuestionsProps) {
  const { t } = useTranslation()
  const { encodings, separators } = textChoices
  return (
    <>
      {encoding !== undefined && (
        <Ask
          label={t('importing.encoding')}
          value={encoding}
          options={encodings.map((value) => ({ value, label: t(`importing.encodings.${value}`) }))}
          onSay={(said) => onSay({ encoding: said })}
        />
      )}
      <Ask
        label={t('importing.separator')}
        value={separator ?? ''}
        options={separators.map((value) => ({
          value,
          label: t(`importing.separators.${separatorWords[value]}`),
        }))}
        onSay={(said) => onSay({ separator: said })}
      />
    </>
  )
}
