import type { Dimension } from '#model/vocabulary.ts'
import type { ItemWording } from './itemWording.ts'

const of =
  (dimension: Dimension) =>
  (en: string, zh: string): ItemWording => ({
    dimension,
    en: { perception: en },
    'zh-CN': { perception: zh },
  })

const efficiency = of('efficiency')
const availability = of('availability')
const fulfilment = of('fulfilment')
const privacy = of('privacy')

/** The service online, after E-S-QUAL (Parasuraman, Zeithaml, Malhotra 2005): 8, 4, 7 and 3 items. */
export const eSQualItems: readonly ItemWording[] = [
  efficiency(
    'On the site of {{service}} you easily find what you look for.',
    '在{{service}}的网站上，您很容易找到要找的内容。',
  ),
  efficiency(
    'A few clicks take you anywhere on the site of {{service}}.',
    '在{{service}}的网站上，点几下就能到任何页面。',
  ),
  efficiency(
    'What you come to do with {{service}} online is done in little time.',
    '在{{service}}线上办事，很快就能办完。',
  ),
  efficiency(
    'The information on the site of {{service}} is in good order.',
    '{{service}}网站上的信息条理清楚。',
  ),
  efficiency('The pages of {{service}} load fast.', '{{service}}的页面打开得很快。'),
  efficiency('The site of {{service}} is simple to use.', '{{service}}的网站用起来很简单。'),
  efficiency(
    'On the site of {{service}} you can begin at once.',
    '进入{{service}}的网站，您马上就能开始办事。',
  ),
  efficiency('The site of {{service}} is laid out clearly.', '{{service}}的网站布局清晰。'),
  availability(
    'The site of {{service}} is there whenever you want it.',
    '您随时想用，{{service}}的网站都能用。',
  ),
  availability('The site of {{service}} starts without trouble.', '{{service}}的网站一打开就能正常运行。'),
  availability(
    'The site of {{service}} does not break down while you use it.',
    '使用当中，{{service}}的网站不会崩溃。',
  ),
  availability(
    'After you have entered an order, the pages of {{service}} do not freeze.',
    '您填好订单以后，{{service}}的页面不会卡住。',
  ),
  fulfilment(
    'What you order from {{service}} comes when it was promised.',
    '您在{{service}}订的东西会在承诺的时间送到。',
  ),
  fulfilment(
    'What you order from {{service}} comes soon enough for you.',
    '{{service}}给出的送达时间能满足您的需要。',
  ),
  fulfilment('An order with {{service}} is dealt with without delay.', '您下单后，{{service}}会立即处理。'),
  fulfilment('You get from {{service}} just what you ordered.', '{{service}}送来的正是您订的东西。'),
  fulfilment('What {{service}} shows as available is there.', '{{service}}标明有货的东西确实有货。'),
  fulfilment('What {{service}} says of its offers is true.', '{{service}}对所售内容的说明是真实的。'),
  fulfilment(
    'The delivery times that {{service}} states are realistic.',
    '{{service}}给出的配送时间是切合实际的。',
  ),
  privacy(
    'What {{service}} learns of your habits online stays protected.',
    '{{service}}会保护您的浏览和购买记录。',
  ),
  privacy(
    'Your personal details are passed on to nobody by {{service}}.',
    '{{service}}不会把您的个人信息交给别人。',
  ),
  privacy(
    'Your card and account details are safe with {{service}}.',
    '您的银行卡和账户信息在{{service}}是安全的。',
  ),
]
