declare module 'linebreak' {
  interface Break {
    readonly position: number
    readonly required: boolean
  }

  /** The opportunities to break a text after UAX #14. */
  // oxlint-disable-next-line import/no-default-export -- the package's own form
  export default class LineBreaker {
    constructor(text: string)
    nextBreak(): Break | null
  }
}
