/** What the exporters themselves say. */
export const exporting = {
  tooLarge:
    'A picture of {{width}} × {{height}} pixels is larger than this format can take. The largest size that works is {{scale}} ×.',
  tooLargeHere:
    'A picture of {{width}} × {{height}} pixels is larger than this format or this browser can take. The largest size that works is {{scale}} ×.',
}
