import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { addLaneOfKind } from '#commands/lanesAndPhases.ts'
import { laneColor } from '#drawing/theme.ts'
import { useDrawingTheme } from './useDrawingTheme.ts'
import { laneKinds } from '#model/vocabulary.ts'
import styles from './LaneKindItems.module.css'

/** One item for each kind of lane: adds a lane of that kind where its kind belongs. */
export function LaneKindItems() {
  const { t } = useTranslation()
  const theme = useDrawingTheme()
  return laneKinds.map((kind) => (
    <Menu.Item
      key={kind}
      leftSection={<span className={styles['swatch']} style={{ background: laneColor({ kind }, theme) }} />}
      onClick={() => addLaneOfKind(kind)}
    >
      {t(`terms.laneKind.${kind}`)}
    </Menu.Item>
  ))
}
