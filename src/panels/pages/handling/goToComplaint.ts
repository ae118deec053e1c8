import type { Id } from '#model/blueprint.ts'
import { session } from '#session/session.ts'
import { goTo } from '../goTo.ts'

/** Shows a complaint in its row of the register, and its step on the canvas. */
export function goToComplaint(id: Id): void {
  session.setState(({ pages }) => ({ register: 'complaints', pages: { ...pages, complaints: 'table' } }))
  goTo([{ table: 'complaints', id }])
}
