import type { Box, Point } from '#layout/placed.ts'
import type { ConnectorCourse } from './connectorCourse.ts'

/*
 * What stands on a slide, as plain data: the drawing is put into it, and it is written as XML. Lengths in pt, from the top left of
 * the slide; colours as #rrggbb.
 */

/** Every slide, 16:9. */
export const slideSize = { width: 960, height: 540 } as const

/** Where the content of a slide stands, below its title and above its footer. */
export const contentBox: Box = { x: 24, y: 46, width: 912, height: 468 }

export const dashes = ['sysDot', 'sysDash', 'dot', 'dash', 'lgDash'] as const
export type Dash = (typeof dashes)[number]

export interface Outline {
  readonly color: string
  readonly width: number
  readonly dash?: Dash
  readonly roundCap?: boolean
}

export interface Paint {
  readonly fill?: { readonly color: string; readonly opacity?: number }
  readonly outline?: Outline
}

/** A shape that every program of slides knows by name, or a path of absolute M, L, Q, C and Z, its numbers within `frame`. */
export type Geometry =
  | { readonly is: 'preset'; readonly name: PresetShape; readonly roundness?: number }
  | { readonly is: 'path'; readonly d: string; readonly frame: Box }

export type PresetShape = 'rect' | 'roundRect' | 'ellipse' | 'flowChartDecision'

/** How letters look, where they differ from those of the whole text. */
export interface Letters {
  readonly size: number
  readonly bold: boolean
  readonly color: string
}

export interface Paragraph extends Partial<Letters> {
  /** A line break within it breaks the line, not the paragraph. */
  readonly text: string
  /** Room above it. */
  readonly before?: number
}

export interface Insets {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Text in a shape or in a cell. */
export interface Writing extends Letters {
  readonly paragraphs: readonly Paragraph[]
  readonly align: 'l' | 'ctr' | 'r'
  readonly anchor: 't' | 'ctr' | 'b'
  readonly insets: Insets
  /** True where lines break at the border of the shape, false where they stand as they are. */
  readonly wraps: boolean
  /** From baseline to baseline; absent where the font says it. */
  readonly lineHeight?: number
}

/** What people and screen readers are told of an item. */
interface Named {
  readonly name: string
  readonly alt?: string
}

export interface ShapeItem extends Named {
  readonly is: 'shape'
  /** By which connectors find it. */
  readonly key?: string
  readonly box: Box
  readonly geometry: Geometry
  readonly paint: Paint
  readonly writing?: Writing
}

/** Where connectors take hold of a shape, as all shapes used here number their sites. */
export const sites = { top: 0, left: 1, bottom: 2, right: 3 } as const
export type Site = (typeof sites)[keyof typeof sites]

export interface Grip {
  readonly key: string
  readonly site: Site
}

type LineEnd = 'triangle' | 'oval' | 'none'

export interface ConnectorItem extends Named {
  readonly is: 'connector'
  readonly course: ConnectorCourse
  readonly outline: Outline
  readonly from?: Grip
  readonly to?: Grip
  readonly head?: LineEnd
  readonly tail?: LineEnd
}

export interface GroupItem extends Named {
  readonly is: 'group'
  readonly items: readonly SlideItem[]
}

export interface TableCell extends Partial<Letters> {
  readonly text: string
  readonly align?: 'l' | 'ctr' | 'r'
  readonly fill?: string
}

export interface TableItem extends Named {
  readonly is: 'table'
  readonly at: Point
  readonly widths: readonly number[]
  /** The first one heads the table. */
  readonly rows: readonly { readonly height: number; readonly cells: readonly TableCell[] }[]
  readonly letters: Letters
  readonly lineHeight: number
  readonly rule: string
}

export type SlideItem = ShapeItem | ConnectorItem | GroupItem | TableItem

export interface Slide {
  readonly layout: 'title' | 'content'
  readonly title: string
  /** Below the title, on the layout that has a place for it. */
  readonly subtitle?: string
  readonly items: readonly SlideItem[]
  /** What is told beside the slide, a paragraph each. */
  readonly notes: readonly string[]
}
