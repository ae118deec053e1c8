import type { About } from '#model/blueprint.ts'
import { applied } from '#model/change.ts'
import { about as aboutShape } from '#model/schema.ts'
import type { Edit } from './edit.ts'

/** Writes the document's own fields: title, state, header, economics and the like. */
export const setAbout: Edit<{ readonly set?: Partial<About>; readonly unset?: readonly (keyof About)[] }> = {
  name: 'setAbout',
  changes: (now, { set = {}, unset = [] }) => {
    const names = [...Object.keys(set), ...unset]
    if (names.some((name) => name === 'id' || !Object.hasOwn(aboutShape.shape, name)))
      return { why: 'invalidValue' }
    const { about } = applied(now, [{ table: 'about', set, unset }])
    if (!aboutShape.safeParse(about).success) return { why: 'invalidValue' }
    const value = (of: object, name: string): unknown => Reflect.get(of, name)
    const differs = names.some(
      (name) => JSON.stringify(value(now.about, name)) !== JSON.stringify(value(about, name)),
    )
    return differs ? [{ table: 'about', set, unset }] : { why: 'nothingToDo' }
  },
}
