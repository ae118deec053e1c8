import { fontFamily } from '#drawing/fontFamily.ts'
import type { Theme } from '#drawing/theme.ts'

const colors = `:root, :host {
  color-scheme: light dark;
  --paper: #f7f8fa; --surface: #ffffff; --ink: #18202e; --muted: #475467; --hairline: #e4e7ec; --border: #c4cad4;
  --hover: #f0f2f5; --accent: #2a52d4; --soft: #eaf0ff;
}
@media (prefers-color-scheme: dark) {
  :root, :host {
    --paper: #10141b; --surface: #171d26; --ink: #e9edf3; --muted: #b1bbc9; --hairline: #29313d; --border: #3b4656;
    --hover: #252e3b; --accent: #9db7ff; --soft: #1f2d52;
  }
}`

const page = `* { box-sizing: border-box; }
html { scroll-padding-top: 12px; -webkit-text-size-adjust: 100%; }
body, :host { margin: 0; background: var(--paper); color: var(--ink); font: 14px/1.5 ${fontFamily}; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
[hidden] { display: none !important; }
header, main { max-width: 1800px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 28px; }
h1 { margin: 0; font-size: 26px; line-height: 1.25; font-weight: 600; overflow-wrap: anywhere; }
h2 { margin: 0; font-size: 17px; font-weight: 600; }
.summary { max-width: 75ch; margin: 8px 0 0; color: var(--muted); white-space: pre-line; overflow-wrap: anywhere; }
.facts { display: flex; flex-wrap: wrap; gap: 6px 28px; margin: 14px 0 0; }
.facts dt { color: var(--muted); font-size: 12px; }
.facts dd { margin: 0; font-weight: 500; overflow-wrap: anywhere; }
nav { margin: 16px 0 0; }
nav ul { display: flex; flex-wrap: wrap; gap: 6px 18px; margin: 0; padding: 0; list-style: none; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 2px; }
section { margin: 26px 0; }
.count { color: var(--muted); font-weight: 400; }
button, input { font: inherit; color: inherit; }
button { min-width: 32px; min-height: 32px; padding: 2px 10px; border: 1px solid var(--border); border-radius: 7px; background: var(--surface); cursor: pointer; }
button:hover { background: var(--hover); }
footer { max-width: 1800px; margin: 0 auto; padding: 0 24px 28px; color: var(--muted); font-size: 12px; }`

const drawing = (
  { paper, attention }: Theme,
  shape: number,
) => `.bar { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; margin-bottom: 10px; }
.tools { display: flex; align-items: center; gap: 6px; margin-left: auto; }
.tools output { min-width: 3.6em; text-align: center; font-variant-numeric: tabular-nums; }
.frame { position: relative; }
#page-stage { display: grid; height: clamp(min(420px, 60vh), calc((min(100vw, 1800px) - 50px) * ${shape.toFixed(4)} + 4px), min(76vh, 900px)); overflow: auto; border: 1px solid var(--border); border-radius: 10px; background: ${paper}; overscroll-behavior: auto; touch-action: pan-x pan-y; cursor: grab; }
#page-stage:active { cursor: grabbing; user-select: none; }
svg { font-kerning: none; }
#page-picture { display: block; max-width: none; margin: auto; }
#page-picture g[role='button'] { cursor: pointer; outline: none; }
#page-picture g[role='button']:focus-visible > :nth-child(2), #page-picture g:target > :nth-child(2) { stroke: ${attention}; stroke-width: 3; }
#page-picture .mark { fill: none; stroke: ${attention}; stroke-width: 3; pointer-events: none; }
.hint { margin: 8px 0 0; color: var(--muted); font-size: 12.5px; }
.parts { display: none; }
#page-details { position: absolute; top: 0; right: 0; bottom: 0; display: flex; flex-direction: column; width: min(360px, 100%); border: 1px solid var(--border); border-radius: 10px; background: var(--surface); box-shadow: 0 4px 18px #10182826; }
#page-details .head { display: flex; gap: 10px; align-items: flex-start; justify-content: space-between; padding: 12px 12px 8px 16px; border-bottom: 1px solid var(--hairline); }
#page-details h3 { margin: 4px 0 0; font-size: 15px; line-height: 1.35; overflow-wrap: anywhere; }
#page-details .body { flex: 1; overflow: auto; padding: 4px 16px 16px; }
#page-details p { margin: 8px 0; color: var(--muted); }
#page-details h4 { margin: 16px 0 4px; font-size: 13px; }
#page-details dl { margin: 6px 0; padding: 8px 10px; border-radius: 8px; background: var(--hover); display: grid; grid-template-columns: 36% 1fr; gap: 2px 12px; }
#page-details dt { color: var(--muted); overflow-wrap: anywhere; }
#page-details dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }`

const lists = `.filter { display: flex; flex-wrap: wrap; gap: 6px 12px; align-items: center; margin: 10px 0; }
.filter input { width: min(320px, 100%); min-height: 34px; padding: 4px 10px; border: 1px solid var(--border); border-radius: 7px; background: var(--surface); }
.filter input::placeholder { color: var(--muted); opacity: 1; }
.filter output, .empty { color: var(--muted); }
.scroll { max-height: 80vh; margin-top: 10px; overflow: auto; border: 1px solid var(--border); border-radius: 10px; background: var(--surface); }
table { width: 100%; border-collapse: separate; border-spacing: 0; font-size: 13px; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: 7px 10px; border-bottom: 1px solid var(--hairline); text-align: start; vertical-align: top; }
tbody tr:last-child > * { border-bottom: 0; }
thead th { position: sticky; top: 0; z-index: 1; background: var(--paper); border-bottom-color: var(--border); font-size: 12px; font-weight: 600; color: var(--muted); white-space: nowrap; }
thead th button { min-width: 0; min-height: 24px; margin: -3px -6px; padding: 2px 6px; border: 0; background: none; font-weight: 600; white-space: nowrap; }
thead th button::after { content: ' '; display: inline-block; width: 1em; text-align: end; }
thead th[aria-sort='ascending'] button::after { content: '↑'; }
thead th[aria-sort='descending'] button::after { content: '↓'; }
tbody th, td.usual, td.long { max-width: 34em; overflow-wrap: anywhere; }
tbody th, .usual { min-width: 10em; }
.long { min-width: 17em; }
td.brief { white-space: nowrap; }
tbody th { font-weight: 500; }
td.number, th[data-kind='number'] { text-align: end; font-variant-numeric: tabular-nums; }
td.number, td.date { white-space: nowrap; }
td.box, th[data-kind='box'] { text-align: center; }
tr[data-step] { cursor: pointer; }
tr[data-step]:hover > * { background: var(--hover); }`

const small = `@media (max-width: 700px) {
  header, main, footer { padding-left: 14px; padding-right: 14px; }
  header { padding-top: 18px; }
  h1 { font-size: 21px; }
  #page-stage { height: 62vh; }
  #page-details { position: static; width: auto; max-height: 55vh; margin-top: 10px; box-shadow: none; }
  .tools { margin-left: 0; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: auto; } }`

const print = `@page { size: landscape; margin: 12mm; }
@media print {
  :root, :host { color-scheme: light; --paper: #ffffff; --surface: #ffffff; --ink: #000000; --muted: #3d4552; --hairline: #c8cdd6; --border: #8b94a3; --accent: #000000; }
  body, :host { font-size: 9pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  header, main, footer { max-width: none; padding: 0; }
  nav, .bar, .hint, .filter, footer, #page-details { display: none !important; }
  h1 { font-size: 16pt; }
  .summary, .facts { margin-top: 4px; }
  section { margin: 10px 0 0; }
  #page-stage { display: block; height: auto; overflow: visible; border: 0; border-radius: 0; }
  #page-picture { width: 100% !important; height: auto !important; max-height: 150mm; margin: 0; }
  .mark { display: none; }
  .parts { display: block; }
  figure { margin: 0; break-before: page; break-inside: avoid; }
  figcaption { margin-bottom: 3mm; font-weight: 600; }
  figure > svg { display: block; width: 100%; height: auto; max-height: 172mm; }
  .list { break-before: page; }
  .list h2 { font-size: 13pt; break-after: avoid; }
  .scroll { max-height: none; margin-top: 6px; overflow: visible; border: 0; border-radius: 0; }
  table { border-collapse: collapse; font-size: 8pt; line-height: 1.35; }
  table.wide { font-size: 6.8pt; }
  thead { display: table-header-group; }
  thead th { position: static; white-space: normal; font-size: inherit; }
  thead th button { margin: 0; padding: 0; white-space: normal; text-align: inherit; }
  thead th button::after { content: none !important; }
  th, td { padding: 3px 4px; border: 0.5pt solid var(--hairline); }
  tbody th, td.usual, td.long { min-width: 7em; overflow-wrap: anywhere; }
  thead th, td.brief { white-space: normal; overflow-wrap: break-word; word-break: keep-all; }
  tr { break-inside: avoid; }
  tbody tr[hidden] { display: table-row !important; }
  a { text-decoration: none; }
  :root[data-without='steps'] #page-list-steps, :host([data-without='steps']) #page-list-steps { display: none; }
}`

/**
 * How an exported page looks: light or dark as the reader's system is, the drawing on the ground of its own theme, and on paper.
 * `shape` is the drawing's height by its width. The style works in a shadow tree too, where the editor prints the page; `data-without`
 * leaves the list of the steps out there.
 */
export const pageStyle = (theme: Theme, shape: number): string =>
  [colors, page, drawing(theme, shape), lists, small, print].join('\n')
