/** Exports: what can be made, and why something cannot. */
export const exporting = {
  format: {
    svg: 'SVG drawing',
    png: 'PNG picture',
    jpeg: 'JPEG picture',
    csv: 'CSV table',
    markdown: 'Markdown table',
  },
  hint: {
    svg: 'Stands alone, sharp at any size, and can be edited in Inkscape, LibreOffice and Office.',
    png: 'For documents and slides, with a transparent or a paper ground.',
    jpeg: 'For programs that take no PNG.',
    csv: 'Opens in any spreadsheet.',
    markdown: 'For wikis, issues and notes.',
  },
  scale: 'Size',
  times: '{{scale}} ×',
  background: { paper: 'Paper', transparent: 'Transparent' },
  tooLarge:
    'A picture of {{width}} × {{height}} pixels is larger than this format or this browser can take. The largest size that works is {{scale}} ×.',
  failed: 'The browser could not make the picture. Try a smaller size.',
  noClipboard: 'This browser does not let a page copy pictures. Export a file instead.',
}
