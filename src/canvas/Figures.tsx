import { memo } from 'react'
import type { Figure, Ink } from '#drawing/figure.ts'
import { fontFamily } from '#drawing/fontFamily.ts'

const paint = ({ fill, fillOpacity, stroke, strokeWidth, dash, cap }: Ink) => ({
  fill: fill ?? 'none',
  fillOpacity,
  stroke,
  strokeWidth: stroke === undefined ? undefined : (strokeWidth ?? 1),
  strokeDasharray: dash?.join(' '),
  strokeLinecap: cap,
})

function Text({ figure }: { figure: Extract<Figure, { is: 'text' }> }) {
  const { at, lines, type } = figure
  return (
    <text
      fill={type.color}
      fontFamily={fontFamily}
      fontSize={type.size}
      fontWeight={type.weight}
      textAnchor={type.anchor}
      style={{ fontKerning: 'none' }}
    >
      {lines.map((line, i) => (
        <tspan key={i} x={at.x} y={at.y + i * type.lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function One({ figure }: { figure: Figure }) {
  switch (figure.is) {
    case 'rect':
      return <rect {...figure.box} rx={figure.radius} {...paint(figure.ink)} />
    case 'circle':
      return <circle cx={figure.at.x} cy={figure.at.y} r={figure.radius} {...paint(figure.ink)} />
    case 'path':
      return <path d={figure.d} {...paint(figure.ink)} />
    case 'text':
      return <Text figure={figure} />
    case 'group':
      return (
        <g transform={figure.at && `translate(${figure.at.x} ${figure.at.y})`} data-of={figure.of}>
          <Figures list={figure.figures} />
        </g>
      )
  }
}

/** The drawing's display list as SVG elements: the screen's surface, beside those that export. */
export const Figures = memo(function Figures({ list }: { list: readonly Figure[] }) {
  return list.map((figure, i) => <One key={i} figure={figure} />)
})
