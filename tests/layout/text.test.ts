import fc from 'fast-check'
import LineBreaker from 'linebreak'
import { describe, expect, test } from 'vitest'
import { graphemes } from '#layout/text/graphemes.ts'
import { breakLines, measureText, type TextStyle } from '#layout/text.ts'

const style: TextStyle = { size: 10, weight: 400, lineHeight: 14 }

describe('the width of a text', () => {
  test('given Latin letters, it is that of the bundled font', () => {
    expect(measureText('m', style)).toBeGreaterThan(2 * measureText('i', style))
    expect(measureText('Guest', { ...style, size: 20 })).toBeCloseTo(2 * measureText('Guest', style))
  })

  test('given a heavier weight, text is wider', () =>
    expect(measureText('Reservation', { ...style, weight: 600 })).toBeGreaterThan(
      measureText('Reservation', style),
    ))

  test.each([
    ['Chinese', '酒店住宿', 40],
    ['kana', 'ホテル', 30],
    ['hangul', '호텔', 20],
    ['full-width signs', '，。（', 30],
  ])('given %s, each sign takes one em', (_, text, width) =>
    expect(measureText(text, style)).toBeCloseTo(width),
  )

  test('given marks above letters, they take no room', () =>
    expect(measureText('e\u0301', style)).toBeCloseTo(measureText('e', style)))

  test.each(['🙂', '👩‍👩‍👧', '👍🏽', '🇨🇳'])('given %s, one picture takes 1.3 em', (emoji) =>
    expect(measureText(emoji, style)).toBeCloseTo(13),
  )

  test('given a script the font lacks, a sign takes 0.7 em', () =>
    expect(measureText('ש', style)).toBeCloseTo(7))
})

describe('the lines of a text', () => {
  test('given room enough, the text stays on one line', () =>
    expect(breakLines('Make reservation', style, 500)).toEqual(['Make reservation']))

  test('given less room, it is broken between words and white space at the end is dropped', () =>
    expect(breakLines('Make reservation for guest', style, 85)).toEqual(['Make reservation', 'for guest']))

  test('given Chinese, no line starts with a full stop', () =>
    expect(breakLines('顾客到达酒店。办理入住', style, 60)).toEqual(['顾客到达酒', '店。办理入住']))

  test('given a word longer than the width, it is broken between signs', () => {
    const lines = breakLines('a Donaudampfschifffahrt', style, 40)
    expect(lines[0]).toBe('a')
    expect(lines.slice(1).join('')).toBe('Donaudampfschifffahrt')
    expect(breakLines('👩‍👩‍👧👩‍👩‍👧', style, 5)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧'])
  })

  test('given line ends in the text, they count as spaces', () =>
    expect(breakLines(' Check\r\nin\n\nnow ', style, 500)).toEqual(['Check in now']))

  test('given more text than lines, the last line ends in an ellipsis and fits', () => {
    const lines = breakLines('Make a reservation for the guest and the family', style, 60, 2)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/\S…$/)
    expect(measureText(lines[1] ?? '', style)).toBeLessThanOrEqual(60)
  })

  test('given plain words, lines end where UAX #14 lets them: at each space and nowhere else', () => {
    const word = fc
      .tuple(fc.stringMatching(/^[A-Za-z0-9]{1,9}$/), fc.constantFrom('', ',', '.'))
      .map(([signs, mark]) => signs + mark)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const text = words.join(' ')
        const widest = Math.max(...words.map((each) => measureText(each, style)))
        const breaker = new LineBreaker(text)
        const ends: number[] = []
        for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) ends.push(next.position)
        expect(ends.map((end, i) => text.slice(ends[i - 1] ?? 0, end).trimEnd())).toEqual(words)
        expect(breakLines(text, style, widest).join(' ')).toBe(text)
      }),
    )
  })

  test('given no signs, there are no lines', () => {
    expect(breakLines('', style, 100)).toEqual([])
    expect(breakLines(' \n ', style, 100)).toEqual([])
  })

  test('no sign is lost, no line is too long or ends in white space', () => {
    const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem({ mode: 'sentences' }))
    fc.assert(
      fc.property(anyText, fc.integer({ min: 14, max: 200 }), (text, width) => {
        const lines = breakLines(text, style, width)
        const signs = (s: string) => s.replaceAll(/\s/g, '')
        expect(signs(lines.join(''))).toBe(signs(text))
        expect(lines).toEqual(lines.map((line) => line.trimEnd()))
        // A line may be too long only where it holds a single sign.
        const divisible = lines.filter((line) => graphemes(line).length > 1)
        expect(divisible.filter((line) => measureText(line, style) > width + 1e-6)).toEqual([])
      }),
    )
  })
})
