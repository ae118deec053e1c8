import { graphemes } from '#layout/text/graphemes.ts'

/** Stands, for all to see, where no face has a sign. */
export const replacement = '□'

const space = /[\s\u0085]+/gu
const control = /\p{Control}/gu
/** Signs that are never seen: joiners, marks of direction, selectors of a variant. */
const unseen = /\p{Default_Ignorable_Code_Point}|\p{Format}/gu
const plain = /^[\x20-\x7e]*$/
/** Signs that a Chinese face may have: emoji, private signs and other scripts are not looked for in 10 MB. */
const maybeChinese =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Common}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u
const never = /[\p{Emoji_Presentation}\p{Private_Use}\p{Unassigned}\p{Surrogate}]/u

/** What a reader takes for one sign each, without what cannot be shown: every white space is a blank. */
export function signsOf(line: string): string[] {
  if (plain.test(line)) return Array.from(line)
  return graphemes(line.replace(space, ' ').replace(control, ''))
    .map((sign) => (sign.length > 1 ? sign.normalize('NFC') : sign))
    .filter((sign) => sign.replace(unseen, '') !== '')
}

/** A sign as it is looked up in a face. */
export const visible = (sign: string): string => (plain.test(sign) ? sign : sign.replace(unseen, ''))

/** True where it is worth fetching a Chinese face for a sign that the Latin one lacks. */
export const wantsChinese = (sign: string): boolean => maybeChinese.test(sign) && !never.test(sign)
