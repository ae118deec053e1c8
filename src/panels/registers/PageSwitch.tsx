import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { session, useSession } from '#session/session.ts'
import { type DrawerName, registerPages } from '#session/sessionState.ts'
import { hasPage } from '../pages/pages.ts'

/** Chooses between the table of a register and the pages that follow from it. */
export function PageSwitch({ register }: { readonly register: DrawerName }) {
  const { t } = useTranslation()
  const page = useSession((state) => state.pages[register])
  const all: readonly (typeof page)[] = registerPages[register]
  const there = all.filter((name) => name === 'table' || hasPage(name))
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('registers.page')}
      value={page}
      data={there.map((value) => ({ value, label: t(`registers.pages.${value}`) }))}
      onChange={(chosen) => session.setState(({ pages }) => ({ pages: { ...pages, [register]: chosen } }))}
    />
  )
}
