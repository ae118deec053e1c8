import type { OpenDocument } from '#document/openDocument.ts'
import { type EditName, editNames } from '#edits/editNames.ts'
import { openLayout } from '#layout/askLayout.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { Selection } from '#model/selection.ts'
import { attach } from './perform.ts'
import { session } from './session.ts'

const asEditName = (name: string | null): EditName | null => editNames.find((known) => known === name) ?? null

/** The selection without what is no longer there. */
const stillThere = (blueprint: Blueprint, selection: Selection): Selection =>
  selection.every(({ table, id }) => blueprint[table].has(id))
    ? selection
    : selection.filter(({ table, id }) => blueprint[table].has(id))

/** Shows a document in the editor and keeps the session in step with it, until the returned function is called. */
export function showDocument(key: string, document: OpenDocument): () => void {
  const layout = openLayout()
  const follow = () => {
    const blueprint = document.snapshot()
    const { selection } = session.getState()
    session.setState({
      blueprint,
      selection: stillThere(blueprint, selection),
      undoable: asEditName(document.undoable()),
      redoable: asEditName(document.redoable()),
    })
    layout.ask(blueprint, (placed) => session.setState({ placed }))
  }
  attach(document)
  session.setState({ key, selection: [], naming: null, tool: { is: 'select' }, placed: null })
  follow()
  session.setState({ where: 'editor' })
  const unsubscribe = document.subscribe(follow)
  return () => {
    unsubscribe()
    layout.close()
    attach(null)
    session.setState({ where: 'home', key: null, blueprint: null, placed: null, selection: [], naming: null })
  }
}
