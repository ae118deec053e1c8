// @ts-nocheck THROWAWAY
import { inOrder } from '#model/order.ts'
export function tidy(b) { const out = new Map(); const n = new Map(); for (const s of inOrder(b.steps)) { const k = s.phase ?? null; const i = (n.get(k) ?? 0) + 1; n.set(k, i); out.set(s.id, { phase: k, column: Math.ceil(i / 2), row: 1 + (i % 2) }) } return out }
