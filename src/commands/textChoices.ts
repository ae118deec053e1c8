import { type Encoding, encodings } from '#importers/decodedText.ts'
import { type Separator, separators } from '#importers/textTable.ts'

/** What a person has said of how a text is to be taken apart. */
export interface TextChoices {
  readonly encoding?: Encoding
  readonly separator?: Separator
}

/** What can be said of how a text is to be taken apart. */
export const textChoices = { encodings, separators }
