import type { Blueprint } from '#model/blueprint.ts'
import { applied, type Change } from '#model/change.ts'
import { blueprintOf, having } from '../../model/notation.ts'

/** Texts that would run, or break the page, if they were taken for anything but text. */
export const hostileTexts: readonly string[] = [
  '<script>window.ran = true</script>',
  '</script><script>window.ran = true</script>',
  '</title></style></svg></table><img src=x onerror="window.ran = true">',
  '"><svg onload="window.ran = true">',
  "' onmouseover='window.ran = true' x='",
  '<iframe src="javascript:window.ran = true"></iframe>',
  '<a href="javascript:window.ran = true">x</a><base href="https://evil.example/">',
  '<!-- --><![CDATA[ ]]> &lt;b&gt; &amp;',
  '<style>* { display: none }</style><link rel=stylesheet href=https://evil.example/x.css>',
  'bell \u0007 null \u0000 escape \u001b next \u0085',
  'half \ud800 and \udc00 pairs, not a sign \uffff',
  'right to left \u202e txet',
  '=HYPERLINK("http://evil.example")',
  'two\nlines\tand a tab',
  '客人等候 😀',
  'long '.repeat(2_000),
]

/** A blueprint that says a text wherever one may stand. */
export function hostileBlueprint(text: string): Blueprint {
  const steps = blueprintOf({ 'customer/pay': ['a'], 'frontstage/pay': ['b'] }, 'a>b')
  const marked = having(
    having(
      having(steps, 'failPoints', {
        id: 'f',
        step: 'a',
        failure: text,
        cause: text,
        effect: text,
        recovery: text,
        owner: text,
        prevention: { kind: 'task', action: text },
        status: 'open',
      }),
      'touchpoints',
      { id: 't', step: 'a', evidence: text, note: text },
    ),
    'standards',
    {
      id: 'd',
      step: 'b',
      metric: text,
      unit: text,
      method: text,
      basis: 'objective',
      measure: 'number',
      comparator: 'at-most',
      target: 1,
    },
  )
  const named: Change[] = [
    { table: 'about', set: { title: text, summary: text, language: text } },
    { table: 'lanes', id: 'customer', set: { name: text } },
    { table: 'phases', id: 'pay', set: { name: text } },
    { table: 'steps', id: 'a', set: { name: text, description: text, performer: text, system: text } },
    { table: 'connections', id: 'a-b', set: { label: text } },
  ]
  return applied(marked, named)
}

/** The title block that says it too. */
export const hostileTitles = (text: string) => ({
  organisation: text,
  author: text,
  version: text,
  date: text,
})
