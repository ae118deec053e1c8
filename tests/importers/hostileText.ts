import fc from 'fast-check'

/** Texts that attack: formulas, markup, control characters, halves of characters, marks that turn the direction of writing. */
const attacks = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '=HYPERLINK("http://example.org","x")',
  '\t=1+1',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]>',
  '&amp;',
  '\u0000',
  'a\u0001b\u001fc\u007f',
  '\ud800',
  'x\udfffy',
  '\u202eabc\u202c',
  '\u200f\u200e\ufeff',
  '\ufffe\uffff',
  '"',
  "'",
  '""";',
  ',;\t|',
  '\r\n',
  '\n\n\r',
  'sep=;',
  '__proto__',
  'constructor',
  'valueOf',
  'toString',
  'hasOwnProperty',
  '{{count}}',
  '$t(app.name)',
  '%s%n',
  '../../etc/passwd',
  '1e999',
  '-0',
  'NaN',
  'Infinity',
  '9'.repeat(400),
  '99999999-99-99',
  'x'.repeat(10_000),
  '环节\u0000',
  '('.repeat(2_000),
  'a (b) '.repeat(500),
]

/** What somebody may have written into a cell. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...attacks),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
)

/** A table of such cells, its rows of different lengths. */
export const hostileRows: fc.Arbitrary<string[][]> = fc.array(fc.array(hostileText, { maxLength: 8 }), {
  maxLength: 12,
})

/** A text that is no text: any bytes, some with the beginning of a file of another kind. */
export const hostileBytes: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.constantFrom<readonly number[]>(
      [],
      [0x50, 0x4b, 3, 4],
      [0x50, 0x4b, 5, 6],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0xef, 0xbb, 0xbf],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0x1f, 0x8b],
    ),
    fc.uint8Array({ maxLength: 400 }),
  )
  .map(([head, rest]) => Uint8Array.from([...head, ...rest]))
