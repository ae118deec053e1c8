import type { ActionPriority } from '#model/marks.ts'
import { mixed, type Theme } from '../theme.ts'

/** The fill of a shape that stands for fail points of one action priority. */
export const priorityColor = (priority: ActionPriority, theme: Theme): string =>
  mixed(theme.priorities[priority], theme.card, 0.68)
