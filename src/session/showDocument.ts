import type { OpenDocument } from '#document/openDocument.ts'
import { sameBlueprint } from '#document/sameBlueprint.ts'
import { type EditName, editNames } from '#edits/editNames.ts'
import { openLayout } from '#layout/askLayout.ts'
import type { Placed } from '#layout/placed.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { Selection } from '#model/selection.ts'
import { attach, attachLater } from './perform.ts'
import { session } from './session.ts'

const asEditName = (name: string | null): EditName | null => editNames.find((known) => known === name) ?? null

/** The selection without what is no longer there. */
const stillThere = (blueprint: Blueprint, selection: Selection): Selection =>
  selection.every(({ table, id }) => blueprint[table].has(id))
    ? selection
    : selection.filter(({ table, id }) => blueprint[table].has(id))

/** A blueprint and where all of it stands. */
interface Look {
  readonly blueprint: Blueprint
  readonly placed: Placed
}

const asideFromWork = { selection: [], naming: null, tool: { is: 'select' } } as const

/** Lets go of what is shown. */
export function showNothing(): void {
  attach(null)
  session.setState({ where: 'home', key: null, blueprint: null, placed: null, selection: [], naming: null })
}

/**
 * Shows a blueprint in the editor as it was last seen. The returned function opens its document, as does whatever needs that
 * first; both happen once.
 */
export function showSeen(key: string, { blueprint, placed }: Look, open: () => void): () => void {
  let isOpen = false
  const openOnce = () => {
    if (isOpen) return
    isOpen = true
    open()
  }
  attach(null)
  attachLater(openOnce)
  session.setState({
    ...asideFromWork,
    key,
    blueprint,
    placed,
    undoable: null,
    redoable: null,
    where: 'editor',
  })
  return openOnce
}

/**
 * Shows a document in the editor and keeps the session in step with it, until the returned function is called. Where it says
 * just what was seen of it, nothing moves.
 */
export function showDocument(key: string, document: OpenDocument, seen?: Look): () => void {
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
  if (seen && sameBlueprint(seen.blueprint, document.snapshot()))
    session.setState({ blueprint: document.snapshot() })
  else {
    session.setState({ ...asideFromWork, key, placed: null })
    follow()
  }
  session.setState({ where: 'editor' })
  const unsubscribe = document.subscribe(follow)
  return () => {
    unsubscribe()
    layout.close()
    showNothing()
  }
}
