import type { TemplateLanguage } from '../templates.ts'

/** What services are called together, by what their names tell. The first that fits counts. */
const kinds: readonly (readonly [RegExp, Readonly<Record<TemplateLanguage, string>>])[] = [
  [/hotel|酒店|宾馆|旅馆|饭店|民宿/i, { en: 'hotels', 'zh-CN': '酒店' }],
  [/\b(airline|airway|flight)|航空|航班|乘机/i, { en: 'airlines', 'zh-CN': '航空公司' }],
  [/hospital|医院/i, { en: 'hospitals', 'zh-CN': '医院' }],
  [/clinic|surgery|outpatient|诊所|门诊|就诊/i, { en: 'clinics', 'zh-CN': '医疗机构' }],
  [
    /\b(car|auto\w*) (repair|service)|garage|汽车|修车|汽修/i,
    { en: 'car repair shops', 'zh-CN': '汽车维修店' },
  ],
  [/call cent|hotline|呼叫中心|热线|客服中心/i, { en: 'call centres', 'zh-CN': '呼叫中心' }],
  [/shoe ?shine|擦鞋/i, { en: 'shoe shine stands', 'zh-CN': '擦鞋摊' }],
  [/restaurant|餐厅|餐馆|酒楼/i, { en: 'restaurants', 'zh-CN': '餐厅' }],
  [/caf[eé]|coffee|咖啡/i, { en: 'coffee shops', 'zh-CN': '咖啡店' }],
  [/\bbank|银行/i, { en: 'banks', 'zh-CN': '银行' }],
  [/insur|保险/i, { en: 'insurance companies', 'zh-CN': '保险公司' }],
  [/school|college|universit|学校|学院|大学|培训/i, { en: 'schools', 'zh-CN': '学校' }],
  [/librar|图书馆/i, { en: 'libraries', 'zh-CN': '图书馆' }],
  [/museum|博物馆/i, { en: 'museums', 'zh-CN': '博物馆' }],
  [/pharmac|药房|药店/i, { en: 'pharmacies', 'zh-CN': '药店' }],
  [/supermarket|超市/i, { en: 'supermarkets', 'zh-CN': '超市' }],
  [
    /online (order|shop|store)|web ?shop|e-?commerce|网购|网店|电商|在线订购/i,
    { en: 'online shops', 'zh-CN': '网店' },
  ],
  [/\b(shop|store|retail)|商店|门店|零售/i, { en: 'shops', 'zh-CN': '商店' }],
]

/** What a service is one of, in the plural: "hotels"; where its name does not tell, services like it. */
export function kindOfService(service: string, language: TemplateLanguage): string {
  const known = kinds.find(([sign]) => sign.test(service))
  if (known) return known[1][language]
  return language === 'zh-CN' ? '同类服务' : 'services of this kind'
}
