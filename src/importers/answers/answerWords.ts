import { comparable } from '../importPlan.ts'

/*
 * Answers in words. Each word has a strength, from -4 (worst, least) over 0 (neither) to 4 (best, most); which value of the
 * scale that is depends on the words that stand beside it.
 */

/** The signs of traditional Chinese in the words below. */
const simplified = new Map(
  Array.from(
    '滿满讚赞認认應应無无沒没極极絕绝對对較较難难願愿優优見见說说過过選选輕轻鬆松費费薦荐遠远時时經经總总從从評评價价顯显體体驗验'.matchAll(
      /(.)(.)/gu,
    ),
    ([, sign = '', plain = '']) => [sign, plain] as const,
  ),
)

/** What is compared: in simplified signs, without end marks and brackets. */
export const bareWord = (text: string): string =>
  comparable(text)
    .replaceAll(/\p{Script=Han}/gu, (sign) => simplified.get(sign) ?? sign)
    .replaceAll(/[“”"'’‘.。!！()（）[\]【】]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

const blank =
  /^(?:n ?\/ ?a(?: [-–:(].*)?|na|n a|nil|nan|null|none|undefined|blank|empty|not applicable|does not apply|doesn t apply|(?:i )?(?:don t|do not|did not|didn t) (?:know|use|use it|use this|notice|remember|apply)|dk|unsure|not sure|can t say|cannot say|can t (?:judge|rate)|cannot (?:judge|rate)|unable to (?:judge|rate|say)|no answer|no response|no opinion|no opinion ?\/ ?n ?\/ ?a|no experience|prefer not to (?:say|answer)|rather not say|declined|refused|skip|skipped|(?:system )?missing|unanswered|not (?:answered|displayed|shown|seen|used|rated|asked|stated|selected|provided)|never used|keine angabe|k a|weiß nicht|sans réponse|sin respuesta|-+|–+|—+|\/+|\?+|\{\}|#n\/a|#null|不适用|不知道|不清楚|不了解|不好说|不记得|无法(?:评价|判断|回答)|无|没有|未答|未填|未填写|未作答|未回答|未评价|未选|未选择|未显示|没有体验|无体验|未体验|没有用过|没用过|未使用|拒答|弃答|放弃|放弃作答|不愿回答|不想回答|跳过|跳过题|空|空白|缺失|缺省)$/

/** True where a word stands for no answer. */
export const isBlankWord = (text: string): boolean =>
  text.trim() === '' || blank.test(bareWord(text)) || /^[-–—./]+$/.test(text.trim())

/** 不确定 is the middle of many Chinese scales; where another word is, it is no answer. */
export const isDoubt = (text: string): boolean => bareWord(text) === '不确定'

/** Numbers by which tools say that there is no answer, where they lie beyond the scale. */
const blankNumbers = new Set([
  -999, -99, -98, -97, -9, -8, -7, -3, -2, -1, 88, 97, 98, 99, 888, 997, 998, 999, 9999,
])
export const isBlankNumber = (value: number): boolean => blankNumbers.has(value)

/** Whole answers in their order, worst or least first, that are stepped evenly. */
const ladders: readonly (readonly string[])[] = [
  ['poor', 'fair', 'good', 'very good', 'excellent'],
  ['very poor', 'poor', 'fair', 'good', 'very good'],
  ['very poor', 'poor', 'average', 'good', 'excellent'],
  ['poor', 'fair', 'average', 'good', 'excellent'],
  ['terrible', 'poor', 'average', 'good', 'excellent'],
  ['not at all', 'not so', 'somewhat', 'very', 'extremely'],
  ['not at all', 'slightly', 'somewhat', 'mostly', 'completely'],
  ['not at all', 'a little', 'a moderate amount', 'a lot', 'a great deal'],
  ['definitely not', 'probably not', 'might or might not', 'probably', 'definitely'],
  ['definitely not', 'probably not', 'might or might not', 'probably yes', 'definitely yes'],
  ['never', 'rarely', 'sometimes', 'often', 'always'],
  ['never', 'seldom', 'sometimes', 'often', 'always'],
  ['not at all', 'slightly', 'moderately', 'very', 'extremely'],
  ['not at all', 'a little', 'somewhat', 'quite a bit', 'very much'],
  [
    'far below expectations',
    'below expectations',
    'meets expectations',
    'above expectations',
    'far above expectations',
  ],
  [
    'much worse than expected',
    'worse than expected',
    'as expected',
    'better than expected',
    'much better than expected',
  ],
  ['much worse', 'worse', 'about the same', 'better', 'much better'],
  ['差', '较差', '一般', '较好', '好'],
  ['很差', '差', '一般', '好', '很好'],
  ['很差', '较差', '一般', '较好', '很好'],
  ['非常差', '差', '一般', '好', '非常好'],
  ['差', '一般', '良好', '优秀'],
  ['不合格', '合格', '良好', '优秀'],
  ['从不', '很少', '有时', '经常', '总是'],
  ['极不可能', '不太可能', '可能', '很可能', '极有可能'],
  ['远低于期望', '低于期望', '符合期望', '高于期望', '远高于期望'],
]

/** "extremely satisfied" beside "not at all satisfied" is a ladder, too. */
const endings =
  /\s+(?:satisfied|likely|important|easy|useful|helpful|good|agree|clear|clearly|friendly|knowledgeable|responsive|professional|quickly|well|convenient|reasonable)$/

/** The evenly stepped ladder that holds all of some words, with the place 0..1 of each; null where there is none. */
export function ladderOf(words: readonly string[]): ReadonlyMap<string, number> | null {
  for (const strip of [false, true]) {
    const bare = words.map((word) => (strip ? word.replace(endings, '') : word))
    const ladder = ladders.find((each) => bare.every((word) => each.includes(word)))
    if (ladder)
      return new Map(words.map((word, i) => [word, ladder.indexOf(bare[i] ?? '') / (ladder.length - 1)]))
  }
  return null
}

const middles =
  /^(?:neither\b.*|neutral|undecided|average|mixed|so so|ok|okay|no difference|in between|一般|一般般|中立|普通|不好不坏|说不清|既不.*也不.*|尚可|还行|没意见|无意见|无所谓|说不准|中等)$/

/** Opinions that name no amount: what follows them is their direction. */
const poles: readonly (readonly [RegExp, 1 | -1])[] = [
  [
    /dissatisf|unsatisf|disagree|unlikely|difficult|\bhard\b|\bbad\b|poor|terrible|awful|unhappy|unimportant|unhelpful|worse|worst|\blow\b|\blittle\b|negative|不满意|不满|不同意|不赞同|不可能|不愿意|不推荐|困难|费力|不好|较差|很差|糟糕|不重要|反对|不认同|不符合|不容易|^难|很难|较难|差$/,
    -1,
  ],
  [
    /satisf|agree|likely|easy|excellent|outstanding|good|great|happy|important|helpful|better|\bbest\b|\bhigh\b|positive|满意|同意|赞同|可能|愿意|推荐|容易|轻松|很好|优秀|良好|较好|重要|认同|符合|好$|佳$/,
    1,
  ],
]

const strengths: readonly (readonly [RegExp, number])[] = [
  [
    /extremely|completely|fully|totally|absolutely|entirely|excellent|outstanding|terrible|awful|完全|极其|极为|极度|绝对|优秀/,
    4,
  ],
  [/strongly|very|highly|greatly|definitely|非常|十分|很|特别|强烈|best|worst/, 3],
  [
    /somewhat|slightly|rather|a little|a bit|fairly|partly|mildly|tend to|probably|较为|比较|较|有点|有些|略|稍|基本|不太|不大|部分/,
    1,
  ],
]

/** The strength of a word that gives an opinion, -4 to 4; null where it gives none. */
export function strengthOf(word: string): number | null {
  if (middles.test(word)) return 0
  const sign = poles.find(([form]) => form.test(negated(word)))?.[1]
  if (sign === undefined) return null
  return sign * (strengths.find(([form]) => form.test(word))?.[1] ?? 2)
}

/** "Not satisfied" and 不太满意 are the other side. */
const negated = (word: string): string =>
  word
    .replace(/\bnot (?:at all |very |really |so )?(?=\w)/, 'dis')
    .replace(/disgood|disgreat/, 'bad')
    .replace(/disagreed?/, 'disagree')
    .replace(/dis(easy)/, 'difficult')
    .replace(/dislikely/, 'unlikely')
    .replace(/disimportant/, 'unimportant')
    .replace(/不(?:太|大|是很|怎么|甚|很|够)/, '不')

/** Words of amount: more of it is further up the scale, whatever is better. */
const amounts =
  /\blow\b|\bhigh\b|\blittle\b|\beffort\b|never|rarely|seldom|sometimes|often|always|从不|很少|有时|经常|总是/
export const isAmount = (word: string): boolean => amounts.test(word)

const numbered: readonly RegExp[] = [
  // "5 - Very satisfied", "4分", "10 = best"
  /^([+-]?\d+(?:\.\d+)?)\s*(?:[-–—:.、,=)|(]|分|星|points?\b|stars?\b|\s)(?!.*\d)/i,
  // "Very satisfied (5)", "满意:4分"
  /^[^\d]*[^\d\s+-]\s*[([=:]\s*([+-]?\d+)\s*(?:分|星|points?|stars?)?\s*[)\]]?$/i,
  // The codes of survey tools: "A3", "AO03", "L002"
  /^(?:AO|A|L|R|S)0*(\d{1,2})$/i,
]

/** "4/5", "4 out of 5", 4分/5分: so many of so many. */
const outOf =
  /^([+-]?\d+(?:[.,]\d+)?)\s*(?:分|星|stars?|points?)?\s*(?:\/|out of|of|von|sur|\/\s*满分)\s*(\d+)\s*(?:分|星|stars?|points?)?$/i
const stars = /^([★⭐]\ufe0f?\s*)+(☆\s*)*$/u
const chineseNumber = /^([零一二三四五六七八九十])\s*(?:分|星|星级)$/

/** An answer that says how many of how many it is, stars too; `of` is null where only the full stars are shown. */
export function shareIn(text: string): { readonly value: number; readonly of: number | null } | null {
  const plain = text.normalize('NFKC').trim()
  const [, value, of] = outOf.exec(plain) ?? []
  if (value !== undefined) return { value: Number(value.replace(',', '.')), of: Number(of) }
  if (!stars.test(plain)) return null
  const [full, open] = [/[★⭐]/gu, /☆/gu].map((sign) => plain.match(sign)?.length ?? 0)
  return { value: full ?? 0, of: open ? (full ?? 0) + open : null }
}

/** The number that stands in a worded answer: "5 - Very satisfied", "满意(4分)", "A3"; null where there is none, or several. */
export function numberIn(text: string): number | null {
  const plain = text.normalize('NFKC').trim()
  const digit = chineseNumber.exec(plain)?.[1]
  if (digit !== undefined) return '零一二三四五六七八九十'.indexOf(digit)
  const found = numbered.map((form) => form.exec(plain)?.[1]).find((digits) => digits !== undefined)
  return found === undefined ? null : Number(found)
}
