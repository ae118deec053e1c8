// @ts-nocheck THROWAWAY
import { inOrder } from '#model/order.ts'
import { linesBetween } from '#model/lines.ts'
const wOf = (s) => [...s].reduce((a, c) => a + (c > '\u2e80' ? 13 : 7.2), 0)
function breakText(s, w) { const out = []; let cur = ''; for (const word of s.match(/\S+\s*|[\u2e80-\uffff]/g) ?? ['']) { if (wOf((cur + word).trimEnd()) > w && cur) { out.push(cur.trimEnd()); cur = word } else cur += word } out.push(cur.trimEnd()); return out }
export function arrange(b) {
  const lanes = inOrder(b.lanes), phases = inOrder(b.phases), steps = inOrder(b.steps)
  const phaseIds = [...(steps.some(s => !s.phase) || !phases.length ? [null] : []), ...phases.map(p => p.id)]
  const columns = [], placedPhases = []
  const tps = inOrder(b.touchpoints)
  let x = 0
  for (const p of phaseIds) { const x0 = x; const cols = [...new Set(steps.filter(s => (s.phase ?? null) === p).map(s => s.column))].sort((a, c) => a - c); if (!cols.length) cols.push(1); for (const c of cols) { x += 30; columns.push({ phase: p, column: c, x, width: 160 }); x += 160 + 30 } const name = p ? b.phases.get(p).name : ''; placedPhases.push({ id: p, x: x0, width: x - x0, lines: [name] }) }
  const rows = [], placedLanes = []; let y = 0
  const ev = lanes.find(l => l.kind === 'evidence')
  const cells = new Map()
  const placedSteps = new Map()
  const cards = []
  const sorted = []
  for (const l of lanes) { const y0 = y; if (l.kind === 'evidence') { let maxH = 40; for (const col of columns) { const ids = tps.filter(t => { const s = b.steps.get(t.step); return s && (s.phase ?? null) === col.phase && s.column === col.column }); if (!ids.length || l !== ev) continue; let h = 8; const pieces = ids.map(t => { const lines = breakText(t.evidence, 120); const box = { x: col.x, y: y0 + 14 + h, width: 160, height: lines.length * 17 + 4 }; h += box.height; return { id: t.id, box, lines } }); h += 8; cards.push({ id: 'card:' + col.phase + col.column, lane: l.id, box: { x: col.x, y: y0 + 14, width: 160, height: h }, collapsed: false, touchpoints: pieces, steps: ids.map(t => t.step) }); maxH = Math.max(maxH, h) } rows.push({ lane: l.id, row: 1, y: y0 + 14, height: maxH }); y = y0 + 28 + maxH; placedLanes.push({ id: l.id, y: y0, height: y - y0, lines: [l.name] }); continue }
    const rs = [...new Set(steps.filter(s => s.lane === l.id).map(s => s.row))].sort((a, c) => a - c); if (!rs.length) rs.push(1)
    y += 20
    for (const r of rs) { const here = steps.filter(s => s.lane === l.id && s.row === r); let h = 46; for (const s of here) { const lines = breakText(s.name, 130); const marked = [...b.standards.values()].some(t => t.step === s.id) || [...b.failPoints.values()].some(t => t.step === s.id && t.rating); const height = Math.max(46, 22 + lines.length * 18 + (marked ? 24 : 0)); const col = columns.find(c => c.phase === (s.phase ?? null) && c.column === s.column); const box = { x: col.x, y, width: 160, height }; h = Math.max(h, height); sorted.push([s.id, { id: s.id, lane: l.id, phase: s.phase ?? null, box, lines, marks: marked ? { x: col.x + 12, y: y + height - 30, width: 136, height: 20 } : null }]) } rows.push({ lane: l.id, row: r, y, height: h }); y += h + 20 }
    placedLanes.push({ id: l.id, y: y0, height: y - y0, lines: [l.name] }) }
  for (const [k, v] of sorted) placedSteps.set(k, v)
  const lines = linesBetween(lanes).map(({ below, kinds }) => { const l = placedLanes.find(p => p.id === below); return { kinds, y: l.y + l.height } })
  const connections = new Map()
  for (const c of inOrder(b.connections)) { const a = placedSteps.get(c.from)?.box, z = placedSteps.get(c.to)?.box; if (!a || !z) continue; const points = a.x === z.x ? [{ x: a.x + 80, y: a.y < z.y ? a.y + a.height : a.y }, { x: a.x + 80, y: a.y < z.y ? z.y : z.y + z.height }] : [{ x: a.x + a.width, y: a.y + 20 }, { x: a.x + a.width + 20, y: a.y + 20 }, { x: a.x + a.width + 20, y: z.y + 20 }, { x: z.x, y: z.y + 20 }]; connections.set(c.id, { id: c.id, points, label: null }) }
  return { bounds: { x: -140, y: -28, width: x + 156, height: y + 28 }, headings: { laneWidth: 140, phaseHeight: 28 }, lanes: placedLanes, phases: placedPhases, columns, rows, steps: placedSteps, bundles: [], cards, stems: [], connections, lines, routed: true }
}
