import { themes } from '#drawing/theme.ts'
import { titleBlockContent } from '../besidePicture.ts'
import { checklists } from '../checklists/checklists.ts'
import { listsOf } from '../checklists/listsOf.ts'
import type { Edition, TitleBlock } from '../exporter.ts'
import { pictureOf } from '../pictureOf.ts'
import { allowed } from './allowed.ts'
import { escapeHtml } from './escapeHtml.ts'
import { pageDrawing } from './pageDrawing.ts'
import { listAddress, type PageList, pageListOf } from './pageLists.ts'
import { pageScript } from './pageScript.ts'
import { pageStyle } from './pageStyle.ts'

const noTitleBlock: TitleBlock = { organisation: '', author: '', version: '', date: '' }

/** The chosen lists; the steps are always among them: they tell in words what the drawing shows. */
function pageLists(edition: Edition, made?: () => void): PageList[] {
  const { blueprint, options, words } = edition
  const chosen = listsOf(edition, made).map((list): PageList => ({ id: list.list, list }))
  if (options.registers.includes('steps')) return chosen
  return [{ id: 'steps', list: checklists.steps(blueprint, words) }, ...chosen]
}

function header(
  { blueprint: { about }, options, words, language }: Edition,
  lists: readonly PageList[],
): string {
  const { title, fields } = titleBlockContent(about, options.titleBlock ?? noTitleBlock, words, language)
  const facts = fields
    .filter(({ value }) => value.trim() !== '')
    .map(
      ({ name, value }) => `<div><dt>${escapeHtml(name)}</dt><dd dir="auto">${escapeHtml(value)}</dd></div>`,
    )
  const lang = about.language === undefined ? '' : ` lang="${escapeHtml(about.language)}"`
  const summary = about.summary?.trim()
  const links = lists.map(
    (each) =>
      `<li><a href="#${listAddress(each)}">${escapeHtml(each.list.title)}</a> <span class="count">${each.list.rows.length}</span></li>`,
  )
  return `<header>
<h1 dir="auto"${lang}>${escapeHtml(title.trim() || words('htmlPage.untitled'))}</h1>
${summary ? `<p class="summary" dir="auto"${lang}>${escapeHtml(summary)}</p>\n` : ''}<dl class="facts">${facts.join('')}</dl>
<nav aria-label="${escapeHtml(words('htmlPage.contents'))}"><ul>${links.join('')}</ul></nav>
</header>`
}

/** What the page may do: show itself, with the one style and the one script that stand in it, and reach for nothing. */
async function policy(style: string, script: string): Promise<string> {
  return [
    "default-src 'none'",
    `style-src ${await allowed(style)}`,
    `script-src ${await allowed(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/**
 * An edition as one page that needs nothing else: the drawing to move and zoom, then the lists. All of it is there without its
 * script too. The title block is the page's own heading.
 */
export async function pageOf(
  edition: Edition,
  told: (share: number) => void = () => undefined,
): Promise<string> {
  const { options, words, language, blueprint } = edition
  const drawn = pictureOf({ ...edition, options: { ...options, titleBlock: null } })
  const style = pageStyle(themes[options.theme], drawn.bounds.height / drawn.bounds.width)
  const script = pageScript()
  const drawing = pageDrawing(edition, drawn)
  told(0.5)
  let made = 0
  const lists = pageLists(edition, () => told(0.5 + (0.3 * ++made) / options.registers.length))
  const sections = lists.map((list) => pageListOf(list, blueprint, words))
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${await policy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(blueprint.about.title.trim() || words('htmlPage.untitled'))}</title>
<style>${style}</style>
</head>
<body>
${header(edition, lists)}
<main>
${drawing}
${sections.join('\n')}
</main>
<script>${script}</script>
</body>
</html>
`
}
