/** The one family of the product: bundled for Latin, the reader's own faces for Chinese. Named in every export with its fallbacks. */
export const fontFamily =
  "Inter, 'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"
