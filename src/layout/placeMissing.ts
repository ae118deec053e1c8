// @ts-nocheck THROWAWAY
import { tidy } from './tidy.ts'
export function placeMissing(b) { const t = tidy(b); return new Map([...t].filter(([id]) => b.steps.get(id).column === undefined)) }
