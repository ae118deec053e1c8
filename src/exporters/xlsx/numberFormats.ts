import type { Blueprint, Standard } from '#model/blueprint.ts'
import { cellText } from '#model/cellText.ts'
import type { ChosenList } from '../checklists/listsOf.ts'

type Row = ChosenList['rows'][number]

/** The columns that hold values of a standard, in its unit. */
const valued: ReadonlySet<string> = new Set([
  'targetValue',
  'upperValue',
  'limitValue',
  'upperLimitValue',
  'measuredValue',
  'promised',
  'value',
  'measured',
])

const percent = '0.0 %'
/** Programs take no more than some 200 formats: units beyond these stand in the column of the units alone. */
const mostUnits = 100
const longestUnit = 40

/** The standard that a row of a list is about. */
export function standardOf(blueprint: Blueprint, list: ChosenList['list'], { id }: Row): Standard | null {
  const measured = list === 'measurements' ? blueprint.measurements.get(id)?.standard : id
  const held = list === 'standards' || list === 'measurements' || list === 'audit'
  return (held && measured !== undefined && blueprint.standards.get(measured)) || null
}

/** What stands behind a number of a column. */
export function unitBehind(key: string, standard: Standard | null): string {
  if (key === 'requiredShare' || (standard?.measure === 'yes-no' && valued.has(key))) return '00 %'
  return standard?.unit === undefined || !valued.has(key) ? '' : ` ${standard.unit.slice(0, longestUnit)}`
}

/** The format of a number of a column, by its standard; undefined where it is plain. */
export type NumberFormats = (key: string, standard: Standard | null) => string | undefined

/** The formats of one workbook: a number with its standard's unit behind it, shares as percentages. */
export function numberFormats(): NumberFormats {
  const units = new Map<string, string | undefined>()
  const unitFormat = (unit: string) => {
    if (units.has(unit)) return units.get(unit)
    // A format cannot hold these, whatever guards them.
    const plain = cellText(unit)
      .replace(/["\\\s]+/g, ' ')
      .trim()
    const format =
      plain === '' || plain.length > longestUnit || units.size >= mostUnits ? undefined : `General" ${plain}"`
    units.set(unit, format)
    return format
  }
  return (key, standard) => {
    if (key === 'requiredShare') return percent
    if (!standard || !valued.has(key)) return undefined
    if (standard.measure === 'yes-no') return percent
    return standard.unit === undefined ? undefined : unitFormat(standard.unit)
  }
}
