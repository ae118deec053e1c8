import type { Complaint } from '#model/blueprint.ts'
import { comparable } from '../importPlan.ts'

/** A word of the vocabulary, what stands for it as a whole, and what means it within a longer name. */
type Found<Value> = readonly (readonly [value: NonNullable<Value>, whole: RegExp, within?: RegExp])[]

/** Of two that stand within one name the first is meant: the phone of the front desk, the app within WeChat. */
const channels: Found<Complaint['channel']> = [
  ['email', /^(邮箱)$/, /\be-?mails?\b|电子邮件|邮件|电邮/],
  ['app', /^(应用|手机应用|mobile)$/, /\bapp\b|mini ?program|小程序|手机客户端/],
  [
    'phone',
    /^(tel|voice|12345|12315)$/,
    /\b(tele)?phone\b|\bcalls?\b|\bcall cent(er|re)\b|hotline|电话|热线|来电|呼叫中心|致电/,
  ],
  [
    'chat',
    /^(im|messaging|text|qq|客服聊天|whats ?app|line|telegram)$/,
    /\bchat\b|messenger|wechat|whats ?app|\bsms\b|text messages?|direct messages?|微信|企微|公众号|短信|聊天|在线客服|网络客服|即时通讯|钉钉|\bqq\b/,
  ],
  ['kiosk', /^(terminal)$/, /\bkiosk\b|self-service terminal|自助终端|自助机/],
  [
    'in-person',
    /^(in[ -]person|desk|store|branch|visit|verbal(ly)?|oral|concierge|口头|窗口|门店|上门)$/,
    /face[ -]to[ -]face|\bcounter\b|(front|reception|service) ?desk|\breception\b|\bon[ -]site\b|\bin[ -]?store\b|walk[ -]?in|当面|面对面|现场|柜台|柜面|前台|服务台|窗口|到店|来访|上门|大堂/,
  ],
  [
    'web',
    /^(web|internet|online|网络|在线|互联网|网上|ota|api|x|review|reviews|social)$/,
    /\bweb\b|website|web ?form|(contact|feedback|online) form|\bportal\b|help cent(er|re)|widget|social ?media|\breviews?\b|facebook|twitter|instagram|tiktok|youtube|linkedin|weibo|tripadvisor|trustpilot|yelp|booking\.com|expedia|agoda|trip\.com|ctrip|\bota\b|网站|网页|官网|网络平台|网评|点评|评价|评论|社交媒体|社交平台|新媒体|微博|抖音|快手|小红书|知乎|携程|去哪儿|飞猪|美团|饿了么|同程|途牛|艺龙|淘宝|天猫|京东|拼多多|第三方平台|电商平台|黑猫/,
  ],
  [
    'mail',
    /^(post|书面|来函|函件|in writing|written)$/,
    /\b(mail|letters?|post|fax)\b|信函|来信|信件|邮寄|传真|comment card|意见箱|意见卡/,
  ],
  ['other', /^(others?|else|其他|其它|其他渠道)$/],
]

const causes: Found<Complaint['cause']> = [
  [
    'service',
    /^(services?|staff|personnel|employees?|人员|员工)$/,
    /\bservice\b|\bstaff\b|attitude|rude|\bwait(ing|ed)?\b|slow|服务|态度|员工|人员素质|等待|等候|排队/,
  ],
  [
    'product',
    /^(products?|goods|items?|质量|菜品|商品)$/,
    /\bproducts?\b|\bgoods\b|defect|(food|item) quality|facilit(y|ies)|equipment|产品|商品|菜品|设施|设备|硬件/,
  ],
  [
    'promise',
    /^(promises?|承诺|宣传|误导|广告)$/,
    /mislead|misinform|misrepresent|promotion|promise|advertis|宣传|误导|承诺|广告|欺诈/,
  ],
  ['management', /^(管理)$/, /management|organi[sz]ation|管理|制度|流程/],
]

const assessments: Found<Complaint['assessment']> = [
  ['low', /^(low|lowest|minor|trivial|l|1|p3|p4|低|较低|低级|轻|轻微|一般|一般投诉)$/],
  ['medium', /^(medium|moderate|normal|m|2|p2|中|中级|中等|较重|普通)$/],
  [
    'high',
    /^(high|highest|major|critical|blocker|urgent|serious|severe|emergency|h|3|p0|p1|sev ?1|高|较高|高级|重|严重|重大|紧急|加急|特急|非常紧急|重大投诉|严重投诉)$/,
  ],
]

const outcomes: Found<Complaint['outcome']> = [
  [
    'resolved',
    /^(resolved|solved|settled|satisfied|accepted|fixed|done|completed?|yes|y|已解决|解决|满意|已处理|已办结|办结|已完成|已退款|已赔偿|已补偿|已和解|和解|双方和解|达成和解|调解成功|(顾客|客户|客人|宾客)(表示)?满意|非常满意|基本满意|是)$/,
  ],
  [
    'unresolved',
    /^(unresolved|not resolved|unsolved|rejected|refused|declined|dissatisfied|won'?t (fix|do)|not solved|no|n|未解决|不满意|驳回|未处理|不予受理|不受理|调解不成|调解失败|未达成一致|(顾客|客户|客人|宾客)不满意|否)$/,
  ],
  [
    'withdrawn',
    /^(withdrawn|cancelled|canceled|retracted|已?撤诉|已?撤销|已?撤回|(顾客|客户|客人)撤诉|已取消)$/,
  ],
]

const open =
  /^(open|opened|reopened|new|pending|on[- ]hold|in[- ]progress|processing|to ?do|waiting.*|under investigation|investigating|assigned|待处理|处理中|办理中|受理中|调查中|跟进中|未结案|未办结|进行中|新建|待受理|已受理|待回访|待定|挂起)$/

/** True for what says that a case is not over: it has no outcome yet. */
export const isStillOpen = (cell: string): boolean => open.test(comparable(cell))

type Reader<Value> = (cell: string) => Value | null

const found = <Value extends string>(words: Found<Value>): Reader<Value> => {
  const whole = (word: string) =>
    words.find(([value, pattern]) => value === word || pattern.test(word))?.[0] ?? null
  const within = (word: string) => words.find(([, , pattern]) => pattern?.test(word))?.[0] ?? null
  const one = (word: string) => whole(word) ?? within(word)
  return (cell) => {
    const word = comparable(cell)
    const known = whole(word)
    if (known !== null) return known
    // A cell that names two of them says neither.
    const parts = word.split(/[、,;/|+&]| and | or |和|及/).map((part) => part.trim())
    const named = new Set(parts.flatMap((part) => (part === '' ? [] : [one(part)])))
    const [only = null] = named
    return named.size === 1 ? only : null
  }
}

/** What people and systems write for the vocabularies of a complaint; null for what is none of them. */
export const complaintWords = {
  channel: found(channels),
  cause: found(causes),
  assessment: found(assessments),
  outcome: found(outcomes),
}
