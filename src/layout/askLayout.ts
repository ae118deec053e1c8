// @ts-nocheck THROWAWAY
import { arrange } from './arrange.ts'
export const openLayout = () => ({ ask: (b, on) => on(arrange(b)), close: () => {} })
