/** What a PDF says besides the blueprint. */
export const pdf = {
  page: 'Page {{number}} of {{count}}',
  oneSheet: 'One sheet',
  /** A sheet of a drawing that lies over several. */
  sheet: 'Sheet {{number}} of {{count}}, row {{row}}, column {{column}}',
  /** `name` is a phase or a list that goes on from the page before. */
  continued: '{{name}} (continued)',
  noPhase: 'Without a phase',
  /** What the document is about, as file managers and readers show it. */
  subject: 'Service blueprint, {{state}}',
  keyword: 'service blueprint',
  version: 'Version {{version}}',
  /** Between the parts of a line at the foot of a page. */
  between: ' · ',
}
