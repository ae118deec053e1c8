/** What a blueprint says as a page of its own. */
export const htmlPage = {
  untitled: 'Service blueprint',
  picture: 'Service blueprint: {{title}}',
  drawing: 'Blueprint',
  contents: 'On this page',
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'All',
  wholeLong: 'Show all of the blueprint',
  hint: 'Drag to move the blueprint. Ctrl (on a Mac ⌘) and the wheel, two fingers, or + and − zoom; 0 shows all. Click a step, or a row below, to see what belongs to the step.',
  close: 'Close',
  filter: 'Filter: {{list}}',
  filterHint: 'Filter',
  shown: '{{shown}} of {{all}}',
  part: 'Part {{number}} of {{count}}',
}
