import { session } from '#session/session.ts'

/** Switches a rule on or off for this person, in all blueprints. */
export function switchRule(id: string, on: boolean): void {
  session.setState(({ checksOff }) => {
    const others = checksOff.filter((each) => each !== id)
    return { checksOff: on ? others : [...others, id] }
  })
}
