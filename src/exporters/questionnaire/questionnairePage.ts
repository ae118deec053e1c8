import type { Words } from '#i18n/words.ts'
import { escapeHtml } from '../html/escapeHtml.ts'
import { introOf, partHead, pointsAsked } from './asked.ts'
import { answersOf, type Questionnaire, type QuestionnairePart } from './questionnaire.ts'

const style = `
.sheet{font:10.5pt/1.4 Inter,'Noto Sans SC','Microsoft YaHei',sans-serif;color:#16202c;background:#fff}
h1{font-size:18pt;line-height:1.25;margin:0 0 2mm}
h2{font-size:12.5pt;margin:6mm 0 1mm;break-after:avoid}
p{margin:0 0 2mm}
.said{display:flex;gap:10mm;margin:4mm 0 5mm}
.said span{flex:1;border-bottom:.3mm solid #5a6675;padding-bottom:1mm}
.quiet{color:#4b5766}
table{border-collapse:collapse;width:100%;margin:2mm 0 4mm}
th,td{border-bottom:.2mm solid #c9d0d9;padding:1.4mm 1.5mm;text-align:start;vertical-align:middle;font-weight:400}
thead{display:table-header-group}
thead th{border-bottom:.4mm solid #5a6675;font-size:9pt}
tr{break-inside:avoid}
.number{width:7mm;color:#4b5766;text-align:end}
.answer{width:7.2mm;padding-inline:.4mm;text-align:center}
.write{width:24mm}
.box{display:inline-block;width:4.2mm;height:4.2mm;border:.35mm solid #16202c;border-radius:.6mm;vertical-align:middle}
.line{display:block;height:5mm;border-bottom:.3mm solid #5a6675}
small{display:block;color:#4b5766;font-size:8.5pt}
`

const h = escapeHtml
const line = (text: string, tag = 'p', name = ''): string =>
  text === '' ? '' : `<${tag}${name && ` class="${name}"`}>${h(text)}</${tag}>`

function partTable(questionnaire: Questionnaire, part: QuestionnairePart, words: Words): string {
  const answers = answersOf(questionnaire)
  const head = partHead(questionnaire, part, words)
  const headings = answers
    ? answers.map((answer) => `<th scope="col" class="answer">${answer}</th>`).join('')
    : '<th class="write"></th>'
  const boxes = answers
    ? answers.map(() => '<td class="answer"><span class="box"></span></td>').join('')
    : '<td class="write"><span class="line"></span></td>'
  const rows = part.questions.map(({ number, text, ends }) => {
    const own = head.scale === '' ? ends : null
    const means =
      own && words('surveys.questionnaire.scale', { ...questionnaire.scale, lowest: own[0], highest: own[1] })
    return `<tr><td class="number">${number}</td><th scope="row">${h(text)}${line(means ?? '', 'small')}</th>${boxes}</tr>`
  })
  return [
    line(head.heading, 'h2'),
    line([head.intro, head.scale].filter((text) => text !== '').join(' '), 'p', 'quiet'),
    `<table><thead><tr><th class="number"></th><th></th>${headings}</tr></thead><tbody>`,
    ...rows,
    '</tbody></table>',
  ].join('\n')
}

function pointsTable(questionnaire: Questionnaire, words: Words): string {
  const asked = pointsAsked(questionnaire, words)
  if (asked.length === 0) return ''
  const rows = [...asked.map(({ about }) => about), `${words('surveys.questionnaire.total')}: 100`]
  const write = '<td class="write"><span class="line"></span></td>'
  return [
    line(words('surveys.questionnaire.points'), 'h2'),
    line(words('surveys.questionnaire.pointsIntro'), 'p', 'quiet'),
    `<table><tbody>${rows.map((text) => `<tr><th scope="row">${h(text)}</th>${write}</tr>`).join('')}</tbody></table>`,
  ].join('\n')
}

/** The questionnaire as a page to print: boxes to mark, place for date and group. */
export function questionnairePage(questionnaire: Questionnaire, words: Words): string {
  const { title, subject, language, parts } = questionnaire
  const rated = subject && words('surveys.questionnaire.rated', { subject })
  const body = [
    `<div class="sheet" lang="${language}">`,
    line(title || words('surveys.questionnaire.kind'), 'h1'),
    line(rated, 'p', 'quiet'),
    line(introOf(questionnaire, words)),
    `<div class="said"><span>${h(words('surveys.questionnaire.date'))}</span><span>${h(words('surveys.questionnaire.segment'))}</span></div>`,
    ...parts.map((part) => partTable(questionnaire, part, words)),
    pointsTable(questionnaire, words),
    line(words('surveys.questionnaire.thanks')),
    '</div>',
  ]
  return `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${h(title)}</title><style>${style}</style></head>\n<body>${body.join('\n')}</body></html>\n`
}
