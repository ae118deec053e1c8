import { type Frame, phaseHeight } from './camera.ts'

interface Canvas {
  readonly width: number
  readonly height: number
  readonly domNode: Element | null
}

/** Where panels cover more than that, the rest is too low to bring anything into it. In px. */
const leastHeight = 60

/** The canvas with what the inspector covers of it: on a narrow screen that is a sheet over its foot. */
export function freeFrame({ width, height, domNode }: Canvas): Frame {
  const sheet = document.querySelector<HTMLElement>('[data-sheet]')
  if (!sheet || !domNode) return { width, height }
  // The sheet may still be rising: its size is known, and where it will rest.
  const covered = domNode.getBoundingClientRect().bottom - (window.innerHeight - sheet.offsetHeight)
  return { width, height, covered: Math.max(0, Math.min(covered, height - phaseHeight - leastHeight)) }
}
