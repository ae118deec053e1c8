import { type ChecklistId, type Checklist, type Column, readColumns } from '../checklists/checklist.ts'

/** What of a register is shown beside a drawing, in the widths that are there, pt; wider ones show all that is said here last. */
const choices: Partial<Record<ChecklistId, readonly (readonly [below: number, keys: readonly string[]])[]>> =
  {
    failPoints: [
      [330, ['step', 'failure', 'rpn']],
      [620, ['step', 'failure', 'effect', 'rpn', 'failSafe']],
      [
        Infinity,
        [
          'step',
          'failure',
          'cause',
          'effect',
          'severity',
          'occurrence',
          'detection',
          'rpn',
          'priority',
          'failSafe',
          'recovery',
          'owner',
          'status',
        ],
      ],
    ],
    standards: [
      [330, ['step', 'metric', 'target', 'measured']],
      [620, ['step', 'metric', 'target', 'tolerated', 'measured', 'state']],
      [
        Infinity,
        [
          'step',
          'metric',
          'dimension',
          'basis',
          'target',
          'tolerated',
          'measured',
          'state',
          'method',
          'frequency',
          'owner',
        ],
      ],
    ],
  }

/** The columns of a register in a table of this width: those in which something stands, or is to be written by hand. */
export function registerColumns(
  id: ChecklistId,
  { columns, rows }: Checklist,
  width: number,
): readonly Column[] {
  const isFilled = ({ key, kind }: Column) =>
    id === 'audit' || (kind !== 'box' && rows.some(({ cells }) => (cells[key] ?? '') !== ''))
  const read = readColumns(columns).filter(isFilled)
  const keys = choices[id]?.find(([below]) => width < below)?.[1]
  if (!keys) return read
  return keys.flatMap((key) => read.find((column) => column.key === key) ?? [])
}
