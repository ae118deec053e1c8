/** All that is measured, in the order of the printed tables: what it is, and its unit. */
export const measures = {
  firstOpen: ['first open of the file, to all drawn', 'ms'],
  firstPaint: ['cold navigation: first paint', 'ms'],
  boxes: ['cold navigation: boxes drawn', 'ms'],
  routes: ['cold navigation: all in view with routes', 'ms'],
  script: ['JavaScript fetched to open, gzip', 'kB'],
  heap: ['heap after the collector', 'MB'],
  nearWheelMean: ['pan near by wheel: frame, mean', 'ms'],
  nearWheelP95: ['pan near by wheel: frame, p95', 'ms'],
  nearDragMean: ['pan near by drag: frame, mean', 'ms'],
  nearDragP95: ['pan near by drag: frame, p95', 'ms'],
  nearPaint: ['pan near by drag: event to paint, p95', 'ms'],
  overviewWheelMean: ['pan overview by wheel: frame, mean', 'ms'],
  overviewWheelP95: ['pan overview by wheel: frame, p95', 'ms'],
  overviewDragMean: ['pan overview by drag: frame, mean', 'ms'],
  overviewDragP95: ['pan overview by drag: frame, p95', 'ms'],
  overviewPaint: ['pan overview by drag: event to paint, p95', 'ms'],
  stepMean: ['drag one step: frame, mean', 'ms'],
  stepP95: ['drag one step: frame, p95', 'ms'],
  stepPaint: ['drag one step: event to paint, p95', 'ms'],
  addSeen: ['add a step (Enter) to its open text field', 'ms'],
  addStep: ['add a step (Enter) to the whole new picture', 'ms'],
  deleteStep: ['delete a step to the new picture', 'ms'],
  saved: ['delete a step to saved on disk', 'ms'],
  checks: ['checks after an edit, main thread', 'ms'],
  tidy: ['tidy to the new picture', 'ms'],
  registerOpen: ['register of 2,000 rows, open: longest task', 'ms'],
  registerScroll: ['register of 2,000 rows, scroll: longest task', 'ms'],
  registerEdit: ['register of 2,000 rows, edit: longest task', 'ms'],
  png: ['export PNG of all', 'ms'],
  svg: ['export SVG of all', 'ms'],
  pdf: ['export PDF', 'ms'],
  pptx: ['export PowerPoint', 'ms'],
  docx: ['export Word', 'ms'],
  xlsx: ['export Excel', 'ms'],
  html: ['export web page', 'ms'],
  pdfTask: ['export PDF: longest task', 'ms'],
  pptxTask: ['export PowerPoint: longest task', 'ms'],
  docxTask: ['export Word: longest task', 'ms'],
  xlsxTask: ['export Excel: longest task', 'ms'],
  htmlTask: ['export web page: longest task', 'ms'],
} as const

export type Measure = keyof typeof measures

/** What one page gave in one round; what a page cannot do is absent. */
export type Measured = Partial<Record<Measure, number>>

/** The parts of a round that `--only` can pick. */
export const parts = [
  'open',
  'heap',
  'pan',
  'overview',
  'drag',
  'edit',
  'checks',
  'tidy',
  'export',
  'formats',
  'layout',
  'registers',
] as const
export type Part = (typeof parts)[number]
