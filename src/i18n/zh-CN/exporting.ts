import type { exporting as en } from '../en/exporting.ts'

export const exporting: typeof en = {
  tooLarge: '{{width}} × {{height}} 像素的图片超出了此格式的上限。可用的最大倍数为 {{scale}} 倍。',
  tooLargeHere:
    '{{width}} × {{height}} 像素的图片超出了此格式或此浏览器的上限。可用的最大倍数为 {{scale}} 倍。',
}
