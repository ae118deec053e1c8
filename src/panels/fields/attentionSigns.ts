import type { Attention } from './attention.ts'

/** The outlines of the signs of what asks for attention, 24 × 24: a clock that has run out, and nobody. */
export const attentionSigns: Record<Attention, readonly string[]> = {
  overdue: ['M12 4a8 8 0 1 0 0 16a8 8 0 0 0 0 -16', 'M12 7.5v5l3.2 2.2'],
  highWithoutOwner: [
    'M12 4.5a3.6 3.6 0 1 0 0 7.2a3.6 3.6 0 0 0 0 -7.2',
    'M5 20a7 7 0 0 1 14 0',
    'M4 4l16 16',
  ],
}
