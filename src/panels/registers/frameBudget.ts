import { type Module, ScrollApiModule } from 'ag-grid-community'

/** ms of a frame in which the grid makes rows while somebody scrolls; those that are left come with the next frames. */
const budget = 5

interface FrameService {
  executeFrame: (most: number) => void
}

const isFrameService = (value: unknown): value is FrameService =>
  typeof value === 'object' &&
  value !== null &&
  'executeFrame' in value &&
  typeof value.executeFrame === 'function'

/**
 * The grid makes rows for up to 60 ms of a frame, to which comes what they cost the browser, and has no option for that. It asks
 * its own service how long a frame may take: here that hears of less. A grid that has no such service is left as it is.
 */
class FrameBudget {
  readonly beanName = 'frameBudget'
  wireBeans(beans: object): void {
    const frames: unknown = Reflect.get(beans, 'animationFrameSvc')
    if (!isFrameService(frames)) return
    const execute = frames.executeFrame.bind(frames)
    // Asked for all that waits, it does all.
    frames.executeFrame = (most) => execute(most > 0 ? Math.min(most, budget) : most)
  }
}

/** What scrolls the grid, in frames that are short enough. */
export const scrollModule: Module = {
  ...ScrollApiModule,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the grid's type of a bean knows the names of its own alone
  beans: [...(ScrollApiModule.beans ?? []), FrameBudget] as NonNullable<Module['beans']>,
}
