import { useTranslation } from 'react-i18next'
import { Ask } from './Ask.tsx'

const signs = ['.', ','] as const
const signWords = { '.': 'point', ',': 'comma' } as const
type DecimalSign = (typeof signs)[number]

interface DecimalQuestionProps {
  readonly value: DecimalSign
  readonly onSay: (sign: DecimalSign) => void
}

/** Which sign the numbers have before their decimals. */
export function DecimalQuestion({ value, onSay }: DecimalQuestionProps) {
  const { t } = useTranslation()
  return (
    <Ask
      label={t('importing.decimal')}
      value={value}
      options={signs.map((sign) => ({ value: sign, label: t(`importing.decimals.${signWords[sign]}`) }))}
      onSay={onSay}
    />
  )
}
