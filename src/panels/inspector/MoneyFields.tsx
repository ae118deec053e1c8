import { useSession } from '#session/session.ts'
import { costsPlan, moneyFields } from '../fields/aboutFields.ts'
import { AboutRows } from './AboutRows.tsx'
import { ListRows } from './ListRows.tsx'

/** What serving one customer brings in and costs, to be edited in place. */
export function MoneyFields() {
  const about = useSession((state) => state.blueprint?.about)
  return (
    <>
      <AboutRows fields={moneyFields} />
      <ListRows owner={{ table: 'about' }} record={about} plan={costsPlan} />
    </>
  )
}
