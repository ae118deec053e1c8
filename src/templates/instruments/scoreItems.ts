import type { ItemWording } from './itemWording.ts'

/** Would they recommend it, from 0 to 10. */
export const npsItems: readonly ItemWording[] = [
  {
    en: {
      perception:
        'If a friend or colleague asked you, how likely is it that you would recommend {{service}}?',
    },
    'zh-CN': { perception: '如果朋友或同事问起，您有多大可能推荐{{service}}？' },
  },
]

/** How satisfied they are, from 1 to 5. */
export const csatItems: readonly ItemWording[] = [
  {
    en: { perception: 'All in all, how satisfied are you with {{service}}?' },
    'zh-CN': { perception: '总的来说，您对{{service}}有多满意？' },
  },
]

/** Customer effort 1.0: how much of it, from 1 to 5. */
export const effortItems: readonly ItemWording[] = [
  {
    en: { perception: 'How much effort did it cost you to get from {{service}} what you came for?' },
    'zh-CN': { perception: '为了在{{service}}办成您的事，您费了多少力气？' },
  },
]

/** Customer effort 2.0: whether it was easy, from 1 to 7. */
export const easeItems: readonly ItemWording[] = [
  {
    en: { perception: 'It was easy to get from {{service}} what I came for.' },
    'zh-CN': { perception: '在{{service}}，我很容易就办成了我的事。' },
  },
]

/** Satisfaction in the form of the American index: three questions, from 1 to 10. */
export const csiItems: readonly ItemWording[] = [
  {
    en: {
      perception: 'Taking everything together, how satisfied are you with {{service}}?',
      ends: ['very dissatisfied', 'very satisfied'],
    },
    'zh-CN': { perception: '综合各方面，您对{{service}}的满意程度如何？', ends: ['非常不满意', '非常满意'] },
  },
  {
    en: {
      perception: 'How far does {{service}} fall short of what you expected, or go beyond it?',
      ends: ['falls far short', 'goes far beyond'],
    },
    'zh-CN': {
      perception: '与您原来的期望相比，{{service}}做得怎么样？',
      ends: ['远低于期望', '远超出期望'],
    },
  },
  {
    en: {
      perception: 'Think of a perfect service of this kind. How close does {{service}} come to it?',
      ends: ['very far from it', 'very close to it'],
    },
    'zh-CN': {
      perception: '设想一项理想的同类服务，{{service}}离它有多近？',
      ends: ['相差很远', '非常接近'],
    },
  },
]
