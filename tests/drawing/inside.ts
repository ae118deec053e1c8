import type { Figure } from '#drawing/figure.ts'

/** All figures with those inside groups. */
export const flat = (figures: readonly Figure[]): Figure[] =>
  figures.flatMap((figure) => (figure.is === 'group' ? [figure, ...flat(figure.figures)] : [figure]))

/** All lines of text in the order in which they are drawn. */
export const textsIn = (figures: readonly Figure[]): string[] =>
  flat(figures).flatMap((figure) => (figure.is === 'text' ? figure.lines : []))
