/*
 * What a workbook that goes out and the importer of a filled one both know. A list is a sheet of its own:
 *
 *   row 1, hidden   the key of each column, behind the id of its list: "failPoints.severity", "audit.measured"
 *   row 2           the headings, in words
 *   row 3 and on    one record a row; a row without an id (column "….id", hidden) was added by hand
 *
 * The keys travel with their columns: a person may move, insert or hide columns, sort rows, and call the sheet something else.
 * A sheet of which no cell of row 1 is such a key is no list (the cover, whatever somebody added).
 *
 * The hidden sheet `keySheetName` holds one fact a row; the first cell says what it is (`keyRecords`):
 *
 *   format | frontstage-workbook | 1                which kind of file this is, and its version
 *   blueprint | <id> | <title>                      the document it was made from
 *   language | zh-CN                                of the words
 *   list | failPoints | Fail points                 a list and the name its sheet had
 *   choice | causeClass | people | People           what a word in a column (by its key, without the list) stands for
 *   priorities | HHHH…                              for the formulas of the workbook alone
 *
 * Cells: a text is what `cellText` makes of it, so compare with that; a day is a date, an instant a date and time by its own clock
 * (its offset is left out: compare with `dateText`), what lies before 1900-03-01 is text. Ratings, values and times are numbers,
 * shares and yes-no values 0..1; where a yes or a no was measured the audit sheet holds the words of "choice | measured".
 *
 * The audit sheet: a row whose `checkKind` is "standard" has the id of a standard, and is a measurement once `measured` is filled
 * (`date` when, `initials` who). The other rows have the id of a fail point, which comes once for each of its checks; id and
 * `checkKind` together tell them apart. What is answered there (yes, no) is no measurement.
 *
 * Worked out, so never read back: rpn, expectedRpn, achievedRpn, priority, state, result, measuredValue, moment, the counts.
 */

/** The first record of the key sheet. */
export const workbookFormat = { name: 'frontstage-workbook', version: 1 } as const

/** The hidden sheet; its name is the same in every language. */
export const keySheetName = 'frontstage'

/** The first cells of the rows of the key sheet. */
export const keyRecords = {
  format: 'format',
  blueprint: 'blueprint',
  language: 'language',
  list: 'list',
  choice: 'choice',
  priorities: 'priorities',
} as const

/** The rows of a list's sheet, from 1. */
export const listRows = { keys: 1, headings: 2, first: 3 } as const

/** The lists that workbooks and CSV files hold, as the exporters call them. */
export const lists = [
  'steps',
  'failPoints',
  'standards',
  'touchpoints',
  'measurements',
  'handOffs',
  'findings',
  'audit',
  'surveys',
  'benchmarks',
  'complaints',
  'atStake',
] as const
export type ListId = (typeof lists)[number]

/** The key of a column as it stands in the first row of its sheet. */
export const columnKey = (list: ListId, key: string): string => `${list}.${key}`

/** Reads what stands in the first row of a sheet; null where it is no key of a column. */
export function columnOfKey(text: string): { readonly list: ListId; readonly key: string } | null {
  const [name, key, ...more] = text.trim().split('.')
  const list = lists.find((each) => each === name)
  return list === undefined || !key || more.length > 0 ? null : { list, key }
}

/** What is checked in a row of the audit sheet: a standard, or one of the checks that a fail point gives. */
export const checkKinds = ['standard', 'failSafe', 'prevention', 'detection', 'absent'] as const
export type CheckKind = (typeof checkKinds)[number]
