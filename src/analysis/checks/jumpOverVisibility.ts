import type { Step, Touchpoint } from '#model/blueprint.ts'
import type { Check } from './check.ts'
import { foundAt } from './foundAt.ts'
import type { SeenStep } from './seen.ts'

/** The channels by which a customer gets through to those they cannot see. */
const reaching: ReadonlySet<Step['channel']> = new Set<Step['channel']>([
  'phone',
  'web',
  'app',
  'email',
  'chat',
  'mail',
  'kiosk',
])

const reaches = ({ channel }: Pick<Step | Touchpoint, 'channel'>) => reaching.has(channel)

const isRemote = ({ step, touchpoints }: SeenStep) => reaches(step) || touchpoints.some(reaches)

/** Customers do not walk into the back office: they are met frontstage, or get through by a channel. */
export const jumpOverVisibility: Check = {
  id: 'jump-over-visibility',
  severity: 'warning',
  words: {
    en: {
      title: 'Connection that jumps the line of visibility',
      says: '“{{from}}” and “{{to}}” are joined across the line of visibility: put a frontstage step between them, or give the channel (phone, web, app, mail, kiosk) that reaches across it.',
    },
    'zh-CN': {
      title: '越过可视分界线的连线',
      says: '“{{from}}”与“{{to}}”越过可视分界线直接相连：请在两者之间加入前台环节，或注明电话、网站、App、邮件、自助终端等渠道。',
    },
  },
  find: ({ connections }) =>
    connections.flatMap(({ connection, from, to }) => {
      const [customer, other] = from.layer === 'customer' ? [from, to] : [to, from]
      if (customer.layer !== 'customer' || other.layer !== 'hidden') return []
      if (isRemote(from) || isRemote(to)) return []
      const values = { from: from.step.name, to: to.step.name }
      return [foundAt('connections', connection.id, customer, values)]
    }),
}
