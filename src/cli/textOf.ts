import type { Figure } from '#drawing/figure.ts'

/** All text of a drawing. */
export const textOf = (figures: readonly Figure[]): string =>
  figures
    .map((figure) =>
      figure.is === 'group' ? textOf(figure.figures) : figure.is === 'text' ? figure.lines.join('') : '',
    )
    .join('')
