import type { Complaint } from '#model/blueprint.ts'
import { comparable } from '../importPlan.ts'

type Found<Value> = readonly (readonly [NonNullable<Value>, RegExp])[]

const channels: Found<Complaint['channel']> = [
  [
    'in-person',
    /^(in[ -]person|face to face|counter|(front|reception) ?desk|desk|reception|on site|visit|walk[ -]in|当面|面对面|现场|柜台|前台|窗口|到店|来访)$/,
  ],
  ['phone', /^(phone|telephone|call|tel|hotline|电话|热线|来电)$/],
  ['web', /^(web|website|web ?form|online|portal|internet|网站|网页|官网|在线|网络)$/],
  ['app', /^(app|mobile app|mini ?program|应用|手机应用|小程序)$/],
  ['email', /^(e-?mail|邮件|电子邮件|邮箱)$/],
  ['chat', /^(chat|live chat|im|wechat|whatsapp|聊天|在线客服|微信|即时通讯)$/],
  ['mail', /^(mail|letter|post|信函|来信|信件|邮寄|书面)$/],
  ['kiosk', /^(kiosk|terminal|自助终端|自助机)$/],
  ['other', /^(other|else|其他|其它)$/],
]

const causes: Found<Complaint['cause']> = [
  ['product', /^(products?|goods|产品|商品|产品质量)$/],
  ['service', /^(services?|staff|service quality|服务|服务质量|服务态度)$/],
  [
    'promise',
    /^(promises?|misleading( promise| promotion)?|promotion|advertising|advertisement|承诺|宣传|误导性?宣传|虚假宣传|广告)$/,
  ],
  ['management', /^((poor )?management|organisation|organization|管理|管理不善)$/],
]

const assessments: Found<Complaint['assessment']> = [
  ['low', /^(low|minor|l|1|低|轻微|一般)$/],
  ['medium', /^(medium|moderate|normal|m|2|中|中等|较重)$/],
  ['high', /^(high|major|critical|urgent|serious|severe|h|3|高|严重|重大|紧急)$/],
]

const outcomes: Found<Complaint['outcome']> = [
  ['resolved', /^(resolved|solved|settled|satisfied|accepted|yes|y|已解决|解决|满意|已处理|是)$/],
  [
    'unresolved',
    /^(unresolved|not resolved|unsolved|rejected|refused|dissatisfied|no|n|未解决|不满意|驳回|未处理|否)$/,
  ],
  ['withdrawn', /^(withdrawn|cancelled|canceled|retracted|已?撤诉|已?撤销|已?撤回)$/],
]

const found =
  <Value extends string>(words: readonly (readonly [Value, RegExp])[]) =>
  (cell: string): Value | null => {
    const word = comparable(cell)
    return words.find(([value, pattern]) => value === word || pattern.test(word))?.[0] ?? null
  }

/** What people and systems write for the vocabularies of a complaint; null for what is none of them. */
export const complaintWords = {
  channel: found(channels),
  cause: found(causes),
  assessment: found(assessments),
  outcome: found(outcomes),
}
