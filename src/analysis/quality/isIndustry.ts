const words = /^(the\s+)?(industry|sector|branch|market)(\s*('s)?\s*(average|mean|median|norm|benchmark))?$/i
const chineseWords = /^(本)?(行业|业界|业内|同业)(平均|均值|水平|标杆|基准|平均水平|平均值)*$/

/** True where what is compared with is no one competitor but the industry: "industry", "Industry average", 行业平均. */
export const isIndustry = (who: string): boolean => {
  const said = who.trim()
  return words.test(said) || chineseWords.test(said)
}
