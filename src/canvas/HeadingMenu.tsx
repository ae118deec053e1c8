import { ActionIcon, ColorSwatch, Group, Menu } from '@mantine/core'
import { IconDotsVertical } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { addPhaseBehindSelected, removeLane, removePhase } from '#commands/lanesAndPhases.ts'
import { accepted } from '#commands/tellRefusal.ts'
import { palette } from '#drawing/palette.ts'
import { moveLane } from '#edits/moveLane.ts'
import { movePhase } from '#edits/movePhase.ts'
import { setFields } from '#edits/setFields.ts'
import type { Lane, Phase } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { laneKinds } from '#model/vocabulary.ts'
import { perform } from '#session/perform.ts'
import { select, session } from '#session/session.ts'
import styles from './Headings.module.css'

type Heading =
  | { readonly table: 'lanes'; readonly record: Lane }
  | { readonly table: 'phases'; readonly record: Phase }

/** Moves a lane or phase one place among its like. */
function move({ table, record }: Heading, by: -1 | 1): void {
  const { blueprint } = session.getState()
  if (!blueprint) return
  const all = inOrder<{ readonly id: string; readonly order: string }>(blueprint[table])
  const at = all.findIndex(({ id }) => id === record.id)
  const before = all[by < 0 ? at - 1 : at + 2]?.id ?? null
  accepted(perform(table === 'lanes' ? moveLane : movePhase, { id: record.id, before }))
}

function Colors({ table, record }: Heading) {
  const { t } = useTranslation()
  const paint = (color: string | null) => {
    const change = color === null ? { unset: ['color' as const] } : { set: { color } }
    accepted(perform(setFields, { table, id: record.id, ...change }))
  }
  return (
    <>
      <Menu.Label>{t('canvas.color')}</Menu.Label>
      <Group gap={6} px={12} pb={8} maw={200}>
        {palette.map(([word, color]) => (
          <ColorSwatch
            key={color}
            component="button"
            color={color}
            size={18}
            aria-label={t(`inspector.colors.${word}`)}
            aria-pressed={record.color?.toLowerCase() === color}
            title={t(`inspector.colors.${word}`)}
            onClick={() => paint(color)}
            style={{ cursor: 'pointer' }}
          />
        ))}
      </Group>
      {record.color !== undefined && (
        <Menu.Item onClick={() => paint(null)}>
          {t(`inspector.colors.${table === 'lanes' ? 'own' : 'plain'}`)}
        </Menu.Item>
      )}
    </>
  )
}

function LaneKinds({ record }: { record: Lane }) {
  const { t } = useTranslation()
  return (
    <Menu.Sub>
      <Menu.Sub.Target>
        <Menu.Sub.Item>{t('canvas.kind')}</Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>
        {laneKinds.map((kind) => (
          <Menu.Item
            key={kind}
            aria-current={kind === record.kind || undefined}
            fw={kind === record.kind ? 600 : undefined}
            onClick={() => accepted(perform(setFields, { table: 'lanes', id: record.id, set: { kind } }))}
          >
            {t(`terms.laneKind.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Sub.Dropdown>
    </Menu.Sub>
  )
}

function Items(heading: Heading) {
  const { t } = useTranslation()
  const { table, record } = heading
  const isLane = table === 'lanes'
  const ref = { table, id: record.id }
  const collapse = () => {
    const change = record.collapsed
      ? { unset: ['collapsed' as const] }
      : { set: { collapsed: true as const } }
    accepted(perform(setFields, { table, id: record.id, ...change }))
  }
  const addBehind = () => {
    select([ref])
    addPhaseBehindSelected()
  }
  return (
    <>
      <Menu.Item onClick={() => session.setState({ naming: { ref, fresh: false } })}>
        {t('canvas.rename')}
      </Menu.Item>
      <Menu.Item onClick={() => move(heading, -1)}>
        {t(isLane ? 'canvas.moveUp' : 'canvas.moveLeft')}
      </Menu.Item>
      <Menu.Item onClick={() => move(heading, 1)}>
        {t(isLane ? 'canvas.moveDown' : 'canvas.moveRight')}
      </Menu.Item>
      <Menu.Item onClick={collapse}>{t(record.collapsed ? 'canvas.expand' : 'canvas.collapse')}</Menu.Item>
      {isLane && <LaneKinds record={record} />}
      {!isLane && <Menu.Item onClick={addBehind}>{t('canvas.addPhaseBehind')}</Menu.Item>}
      <Colors {...heading} />
      <Menu.Divider />
      <Menu.Item color="red" onClick={() => (isLane ? removeLane : removePhase)(record.id)}>
        {t('canvas.delete')}
      </Menu.Item>
    </>
  )
}

/** What can be done to a lane or phase, from the three dots in its heading. */
export function HeadingMenu({ tabIndex, ...heading }: Heading & { readonly tabIndex: 0 | -1 }) {
  const { t } = useTranslation()
  const { name } = heading.record
  return (
    <Menu position="bottom-start" width={210}>
      <Menu.Target>
        <ActionIcon
          className={styles['menu']}
          size={22}
          tabIndex={tabIndex}
          data-stop={heading.record.id}
          aria-label={t(heading.table === 'lanes' ? 'canvas.laneMenu' : 'canvas.phaseMenu', { name })}
          onPointerDown={(event) => event.stopPropagation()}
          onClick={(event) => event.stopPropagation()}
        >
          <IconDotsVertical size={14} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown
        onDoubleClick={(event) => event.stopPropagation()}
        onClick={(event) => event.stopPropagation()}
      >
        <Items {...heading} />
      </Menu.Dropdown>
    </Menu>
  )
}
