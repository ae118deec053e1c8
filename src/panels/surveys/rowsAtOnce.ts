import { InfiniteRowModelModule, type Module } from 'ag-grid-community'
import { type AnswerRow, answerRows } from './answerTable.ts'

/** A row of the grid before it has anything to show. */
interface EmptyRow {
  readonly setDataAndId: (data: AnswerRow, id: string) => void
}

/** Rows that the grid makes together, as far as they come to be seen. */
interface Block {
  startRow: number
  state: string
  readonly rowNodes: readonly EmptyRow[]
}

interface Loader {
  addBlock: (block: Block) => void
}

const isLoader = (value: unknown): value is Loader =>
  typeof value === 'object' && value !== null && 'addBlock' in value && typeof value.addBlock === 'function'

const isBlock = ({ startRow, state, rowNodes }: Block): boolean =>
  typeof startRow === 'number' && typeof state === 'string' && Array.isArray(rowNodes)

/**
 * The grid makes rows as they come to be seen, and asks for what they hold a moment later: who types into one in that moment
 * would lose what was typed. Here a row knows its customer before it is drawn. A grid that is made otherwise is left as it is.
 */
class RowsAtOnce {
  readonly beanName = 'rowsAtOnce'
  wireBeans(beans: object): void {
    const loader: unknown = Reflect.get(beans, 'rowNodeBlockLoader')
    if (!isLoader(loader)) return
    const add = loader.addBlock.bind(loader)
    loader.addBlock = (block) => {
      if (isBlock(block)) {
        const { startRow, rowNodes } = block
        const rows = answerRows(startRow, startRow + rowNodes.length)
        rowNodes.forEach((node, i) => {
          const row = rows[i]
          if (row) node.setDataAndId(row, String(row.row))
        })
        block.state = 'loaded'
      }
      add(block)
    }
  }
}

/** Rows that are made as they come to be seen, with what they hold. */
export const rowsAtOnceModule: Module = {
  ...InfiniteRowModelModule,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the grid's type of a bean knows the names of its own alone
  beans: [...(InfiniteRowModelModule.beans ?? []), RowsAtOnce] as NonNullable<Module['beans']>,
}
