/** Ready standards, benchmarks and hand-offs. */
export const standards = {
  openTarget: 'Not set yet. Type it with its unit: 5 min, 95 %, 3 rings.',
  escalationHint: 'Each level counts from the one before it.',
  ready: {
    button: 'Ready…',
    buttonLabel: 'Add a ready standard',
  },
}
