import { type Element, elementsOf } from '../xlsx/readXml.ts'

/** A text without its white space. */
export const squeezed = (text: string): string => text.replace(/\s+/g, '')

/** Where a target of a part's relationships lies in the package. */
export const targetOf = (rels: string, target: string): string =>
  new URL(target, `http://x/${rels.replace(/_rels\/[^/]*$/, '')}`).pathname.slice(1)

/** The first element of a name; fails where there is none. */
export function one(element: Element, name: string): Element {
  const [first] = elementsOf(element, name)
  if (!first) throw new Error(`there is no ${name} in ${element.name}`)
  return first
}

/** An attribute of an element; empty where it has none. */
export const value = (element: Element, name = 'w:val'): string => element.attributes[name] ?? ''

/** What stands in each section of a document, and what the section says of its pages. */
export function childrenBySection(
  document: Element,
): readonly { readonly page: Element; readonly children: readonly Element[] }[] {
  const sections: { page: Element; children: Element[] }[] = []
  let children: Element[] = []
  for (const child of one(document, 'w:body').children) {
    const [page] = child.name === 'w:sectPr' ? [child] : elementsOf(child, 'w:sectPr')
    children.push(child)
    if (!page) continue
    sections.push({ page, children })
    children = []
  }
  return sections
}

/** The room that a section's pages leave for text, in twips. */
export function textRoom(page: Element): { readonly width: number; readonly height: number } {
  const [size, margin] = [one(page, 'w:pgSz'), one(page, 'w:pgMar')]
  const left = (side: string, ...edges: readonly string[]) =>
    edges.reduce((rest, edge) => rest - Number(value(margin, edge)), Number(value(size, side)))
  return { width: left('w:w', 'w:left', 'w:right'), height: left('w:h', 'w:top', 'w:bottom') }
}
