import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { type ExportChoice, exportRange } from '#commands/exportChoice.ts'
import { isConcerned } from '#commands/exportConcerns.ts'
import type { PictureFit } from '#commands/exportPreview.ts'
import { languageNames } from '#i18n/words.ts'
import { useSession } from '#session/session.ts'
import { BesideChoice } from './BesideChoice.tsx'
import { ChipRow } from './ChipRow.tsx'
import type { ChoiceProps } from './choiceProps.ts'
import styles from './ExportOptionsPane.module.css'
import { FormatChoice } from './FormatChoice.tsx'
import { PartChoice } from './PartChoice.tsx'
import { ScreenChoice } from './ScreenChoice.tsx'
import { SizeChoice } from './SizeChoice.tsx'
import { TickRow } from './TickRow.tsx'

interface ExportOptionsPaneProps extends ChoiceProps {
  readonly fit: PictureFit | null
}

/** All that can be chosen for a format, and nothing that makes no difference to it. */
export function ExportOptionsPane({ choice, change, fit }: ExportOptionsPaneProps) {
  const concerns = (option: Parameters<typeof isConcerned>[1]) =>
    isConcerned(choice.format, option) && (option !== 'paper' || !isPaperless(choice))
  const props = { choice, change }
  return (
    <div className={styles['pane']}>
      <section className={styles['group']}>
        <FormatChoice {...props} />
      </section>
      {concerns('part') && (
        <section className={styles['group']}>
          <PartChoice {...props} />
          {concerns('marks') && <MarksChoice {...props} />}
          {concerns('registers') && <RegistersChoice {...props} />}
        </section>
      )}
      {concerns('language') && (
        <section className={styles['group']}>
          {concerns('scale') && <SizeChoice {...props} fit={fit} />}
          {concerns('pages') && <PagesChoice {...props} />}
          {(['paper', 'theme', 'background'] as const).map((option) => (
            <Fragment key={option}>{concerns(option) && <LookChoice {...props} option={option} />}</Fragment>
          ))}
          <LanguageChoice {...props} />
        </section>
      )}
      {concerns('titleBlock') && (
        <section className={styles['group']}>
          <BesideChoice {...props} />
        </section>
      )}
      <ScreenChoice />
    </div>
  )
}

/** A drawing on a page of its own size needs no paper, unless lists follow. */
const isPaperless = ({ format, pages, registers }: ExportChoice) =>
  isConcerned(format, 'pages') && pages === 'fit' && registers.length === 0

function MarksChoice({ choice, change }: ChoiceProps) {
  const { t } = useTranslation()
  return (
    <TickRow
      label={t('exportDialog.marks')}
      ticks={exportRange.marks.map((value) => ({ value, label: t(`exportDialog.mark.${value}`) }))}
      values={choice.marks}
      onChoose={(marks) => change({ marks })}
    />
  )
}

function RegistersChoice({ choice, change }: ChoiceProps) {
  const { t } = useTranslation()
  const needed = !isConcerned(choice.format, 'marks') && choice.registers.length === 0
  return (
    <TickRow
      label={t('exportDialog.registers')}
      ticks={exportRange.registers.map((value) => ({
        value,
        label: t(`exportDialog.register.${value}`),
        title: t(`exportDialog.registerText.${value}`),
      }))}
      values={choice.registers}
      onChoose={(registers) => change({ registers })}
      hint={needed ? t('exportDialog.noRegister') : undefined}
    />
  )
}

function PagesChoice({ choice, change }: ChoiceProps) {
  const { t } = useTranslation()
  return (
    <ChipRow
      label={t('exportDialog.pages')}
      value={choice.pages}
      chips={exportRange.pages.map((value) => ({ value, label: t(`exportDialog.pageLayouts.${value}`) }))}
      onChoose={(pages) => change({ pages })}
      hint={t(`exportDialog.pagesText.${choice.pages}`)}
    />
  )
}

type Look = 'paper' | 'theme' | 'background'

function LookChoice({ choice, change, option }: ChoiceProps & { readonly option: Look }) {
  const { t } = useTranslation()
  switch (option) {
    case 'paper':
      return (
        <ChipRow
          label={t('exportDialog.paper')}
          value={choice.paper}
          chips={exportRange.papers.map((value) => ({ value, label: t(`exportDialog.papers.${value}`) }))}
          onChoose={(paper) => change({ paper })}
        />
      )
    case 'theme':
      return (
        <ChipRow
          label={t('exportDialog.theme')}
          value={choice.theme}
          chips={exportRange.themes.map((value) => ({ value, label: t(`exportDialog.themes.${value}`) }))}
          onChoose={(theme) => change({ theme })}
        />
      )
    case 'background':
      return (
        <ChipRow
          label={t('exportDialog.background')}
          value={choice.background}
          chips={exportRange.backgrounds.map((value) => ({
            value,
            label: t(`exportDialog.backgrounds.${value}`),
          }))}
          onChoose={(background) => change({ background })}
        />
      )
  }
}

function LanguageChoice({ choice, change }: ChoiceProps) {
  const { t } = useTranslation()
  const spoken = useSession((state) => state.language)
  return (
    <ChipRow
      label={t('exportDialog.language')}
      value={choice.language ?? spoken}
      chips={exportRange.languages.map((value) => ({ value, label: languageNames[value] }))}
      onChoose={(language) => change({ language: language === spoken ? null : language })}
    />
  )
}
