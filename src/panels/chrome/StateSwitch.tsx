import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { accepted } from '#commands/tellRefusal.ts'
import { setAbout } from '#edits/setAbout.ts'
import { blueprintStates } from '#model/vocabulary.ts'
import { perform } from '#session/perform.ts'
import { useSession } from '#session/session.ts'

/** Says whether the blueprint shows the service as it is or as it shall be. */
export function StateSwitch() {
  const { t } = useTranslation()
  const state = useSession(({ blueprint }) => blueprint?.about.state ?? 'as-is')
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('editor.state')}
      value={state}
      data={blueprintStates.map((value) => ({ value, label: t(`terms.blueprintState.${value}`) }))}
      onChange={(chosen) => accepted(perform(setAbout, { set: { state: chosen } }))}
    />
  )
}
