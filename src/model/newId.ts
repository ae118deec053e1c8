import { nanoid } from 'nanoid'
import type { Id } from './blueprint.ts'

/** A new id: 12 signs of the alphabet that the format allows, so rarely the same that nobody will see it. */
export const newId = (): Id => nanoid(12)
