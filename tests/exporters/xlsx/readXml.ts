/** An element of XML. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

// Signs that XML 1.0 has no place for.
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u
const token = /<\?[^>]*\?>|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replace(/&([^;\s]*;?)/g, (_, name: string) => {
    const number = /^#(x?)([0-9a-fA-F]+);$/.exec(name)
    if (number) return String.fromCodePoint(Number.parseInt(number[2] ?? '', number[1] ? 16 : 10))
    const sign = name.endsWith(';') ? entities[name.slice(0, -1)] : undefined
    if (sign === undefined) throw new Error(`&${name} is no entity`)
    return sign
  })
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w.:-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, decoded(value)] as const,
  )
  if (new Set(pairs.map(([name]) => name)).size < pairs.length)
    throw new Error(`an attribute comes twice: ${text}`)
  return Object.fromEntries(pairs)
}

/** A strict reader of the XML that file formats are made of: throws where it is not well formed. */
export function readXml(xml: string): Element {
  if (forbidden.test(xml)) throw new Error('a sign that XML does not allow')
  interface Open {
    name: string
    attributes: Record<string, string>
    children: Element[]
    text: string
  }
  const root: Open = { name: '', attributes: {}, children: [], text: '' }
  const stack = [root]
  token.lastIndex = 0
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex
    const found = token.exec(xml)
    if (!found) throw new Error(`not well formed at ${at}: ${xml.slice(at, at + 60)}`)
    const [, end, name, attributes = '', alone, text] = found
    const top = stack.at(-1) ?? root
    if (text !== undefined) top.text += decoded(text)
    else if (name !== undefined && end === '/') {
      if (top.name !== name || stack.length === 1) throw new Error(`</${name}> ends <${top.name}>`)
      stack.pop()
    } else if (name !== undefined) {
      const element: Open = { name, attributes: attributesOf(attributes), children: [], text: '' }
      top.children.push(element)
      if (alone !== '/') stack.push(element)
    }
  }
  const [only] = root.children
  if (stack.length !== 1 || !only || root.children.length !== 1)
    throw new Error('not one element that is ended')
  return only
}

/** All elements of a name, however deep. */
export const elementsOf = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsOf(child, name)])
