import type { Dimension } from '#model/vocabulary.ts'
import type { ItemWording } from './itemWording.ts'

type Both = readonly [perception: string, expectation: string]

const of =
  (dimension: Dimension) =>
  (en: Both, zh: Both): ItemWording => ({
    dimension,
    en: { perception: en[0], expectation: en[1] },
    'zh-CN': { perception: zh[0], expectation: zh[1] },
  })

const tangibles = of('tangibles')
const reliability = of('reliability')
const responsiveness = of('responsiveness')
const assurance = of('assurance')
const empathy = of('empathy')

/** The 22 items of SERVQUAL in their order: what customers got, and what they expect of an excellent service. SERVPERF asks the first alone. */
export const servqualItems: readonly ItemWording[] = [
  tangibles(
    ['The equipment that {{service}} uses is up to date.', 'Excellent {{kind}} use up-to-date equipment.'],
    ['{{service}}所用的设备是先进的。', '优秀的{{kind}}应当使用先进的设备。'],
  ),
  tangibles(
    [
      'The rooms and premises of {{service}} are pleasant to look at.',
      'Excellent {{kind}} have rooms and premises that are pleasant to look at.',
    ],
    ['{{service}}的场所和环境令人赏心悦目。', '优秀的{{kind}}应当有令人赏心悦目的场所和环境。'],
  ),
  tangibles(
    [
      'The people who work for {{service}} look neat and well kept.',
      'The people who work for excellent {{kind}} look neat and well kept.',
    ],
    ['{{service}}的员工衣着整洁、仪容得体。', '优秀的{{kind}}，员工应当衣着整洁、仪容得体。'],
  ),
  tangibles(
    [
      'The papers and materials of {{service}}, such as forms, leaflets and bills, look right for such a service.',
      'The papers and materials of excellent {{kind}}, such as forms, leaflets and bills, look right for such a service.',
    ],
    [
      '{{service}}的表单、手册、账单等资料与这项服务相称。',
      '优秀的{{kind}}，表单、手册、账单等资料应当与服务相称。',
    ],
  ),
  reliability(
    [
      'When {{service}} says that something will be done by a certain time, it is.',
      'When excellent {{kind}} say that something will be done by a certain time, it is.',
    ],
    [
      '{{service}}答应在某个时间办好的事，都能按时办好。',
      '优秀的{{kind}}答应在某个时间办好的事，应当按时办好。',
    ],
  ),
  reliability(
    [
      'When you have a problem, {{service}} honestly tries to solve it.',
      'When you have a problem, excellent {{kind}} honestly try to solve it.',
    ],
    ['您遇到问题时，{{service}}真心想帮您解决。', '顾客遇到问题时，优秀的{{kind}}应当真心想帮助解决。'],
  ),
  reliability(
    [
      'The work of {{service}} is right the first time.',
      'The work of excellent {{kind}} is right the first time.',
    ],
    ['{{service}}第一次就能把事情做对。', '优秀的{{kind}}应当第一次就把事情做对。'],
  ),
  reliability(
    [
      'What you get from {{service}} comes at the time agreed.',
      'What you get from excellent {{kind}} comes at the time agreed.',
    ],
    ['{{service}}在约定的时间提供服务。', '优秀的{{kind}}应当在约定的时间提供服务。'],
  ),
  reliability(
    [
      'The bills and records of {{service}} are free of mistakes.',
      'The bills and records of excellent {{kind}} are free of mistakes.',
    ],
    ['{{service}}的账单和记录准确无误。', '优秀的{{kind}}，账单和记录应当准确无误。'],
  ),
  responsiveness(
    [
      'The staff of {{service}} let you know when your turn will come and when the work will be done.',
      'The staff of excellent {{kind}} let you know when your turn will come and when the work will be done.',
    ],
    [
      '{{service}}的员工会告诉您何时轮到您、何时能办好。',
      '优秀的{{kind}}，员工应当告诉顾客何时轮到、何时能办好。',
    ],
  ),
  responsiveness(
    [
      'The staff of {{service}} attend to you promptly.',
      'The staff of excellent {{kind}} attend to you promptly.',
    ],
    ['{{service}}的员工能及时为您服务。', '优秀的{{kind}}，员工应当及时为顾客服务。'],
  ),
  responsiveness(
    [
      'The staff of {{service}} are glad to help you.',
      'The staff of excellent {{kind}} are glad to help you.',
    ],
    ['{{service}}的员工乐意帮助您。', '优秀的{{kind}}，员工应当乐意帮助顾客。'],
  ),
  responsiveness(
    [
      'However much there is to do, the staff of {{service}} find time for what you ask.',
      'However much there is to do, the staff of excellent {{kind}} find time for what you ask.',
    ],
    [
      '无论多忙，{{service}}的员工都会抽空回应您的要求。',
      '无论多忙，优秀的{{kind}}的员工都应当抽空回应顾客的要求。',
    ],
  ),
  assurance(
    [
      'The way the staff of {{service}} act makes you trust them.',
      'The way the staff of excellent {{kind}} act makes you trust them.',
    ],
    ['{{service}}员工的言行让您信任。', '优秀的{{kind}}，员工的言行应当让顾客信任。'],
  ),
  assurance(
    [
      'You feel safe in your dealings with {{service}}.',
      'You feel safe in your dealings with excellent {{kind}}.',
    ],
    ['与{{service}}打交道，您感到安全放心。', '与优秀的{{kind}}打交道，顾客应当感到安全放心。'],
  ),
  assurance(
    [
      'The staff of {{service}} are polite to you every time.',
      'The staff of excellent {{kind}} are polite to you every time.',
    ],
    ['{{service}}的员工对您始终有礼貌。', '优秀的{{kind}}，员工对顾客应当始终有礼貌。'],
  ),
  assurance(
    [
      'The staff of {{service}} know enough to answer what you want to know.',
      'The staff of excellent {{kind}} know enough to answer what you want to know.',
    ],
    ['{{service}}的员工有足够的知识回答您的问题。', '优秀的{{kind}}，员工应当有足够的知识回答顾客的问题。'],
  ),
  empathy(
    [
      'To {{service}} you are a person, not one of many.',
      'To excellent {{kind}} you are a person, not one of many.',
    ],
    [
      '{{service}}把您当作一个具体的人，而不是众人之一。',
      '优秀的{{kind}}应当把顾客当作具体的人，而不是众人之一。',
    ],
  ),
  empathy(
    [
      'Somebody at {{service}} looks after you personally.',
      'Somebody at excellent {{kind}} looks after you personally.',
    ],
    ['{{service}}有人专门关照您。', '优秀的{{kind}}应当有人专门关照每位顾客。'],
  ),
  empathy(
    [
      'The staff of {{service}} understand what you in particular need.',
      'The staff of excellent {{kind}} understand what you in particular need.',
    ],
    ['{{service}}的员工了解您的特别需要。', '优秀的{{kind}}，员工应当了解每位顾客的特别需要。'],
  ),
  empathy(
    [
      'What is best for you comes first with {{service}}.',
      'What is best for you comes first with excellent {{kind}}.',
    ],
    ['{{service}}处处为您的利益着想。', '优秀的{{kind}}应当处处为顾客的利益着想。'],
  ),
  empathy(
    [
      'The hours at which {{service}} is open suit you.',
      'The hours at which excellent {{kind}} are open suit you.',
    ],
    ['{{service}}的服务时间方便您。', '优秀的{{kind}}，服务时间应当方便所有顾客。'],
  ),
]
