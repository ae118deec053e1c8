import { Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconClipboardText } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { exportQuestionnaire, questionnaireForms } from '#commands/exportQuestionnaire.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { SurveyRecord } from './chosenSurvey.ts'
import styles from './Surveys.module.css'

interface QuestionnaireMenuProps {
  readonly blueprint: Blueprint
  readonly survey: SurveyRecord
}

/** The ways in which a questionnaire goes out. */
export function QuestionnaireMenu({ blueprint, survey }: QuestionnaireMenuProps) {
  const { t } = useTranslation()
  return (
    <Menu position="bottom-start" width="max-content">
      <Menu.Target>
        <UnstyledButton className={styles['action']}>
          <IconClipboardText size={15} aria-hidden />
          {t('surveys.questionnaire.menu')}
          <IconChevronDown size={13} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {questionnaireForms.map((form) => (
          <Menu.Item key={form} onClick={() => void exportQuestionnaire(blueprint, survey, form)}>
            {t(`surveys.questionnaire.${form}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
