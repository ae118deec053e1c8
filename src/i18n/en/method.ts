/** The four steps of the method, and how far each is. */
export const method = {
  label: 'Steps of the method',
  steps: { draw: 'Draw', failPoints: 'Fail points', standards: 'Standards', evidence: 'Evidence' },
  /** Beside the name of a step. */
  count: '{{done}}/{{of}}',
  done: {
    draw: '{{done}} of {{of}} steps are linked',
    failPoints: '{{done}} of {{of}} steps are reviewed for fail points',
    standards: '{{done}} of {{of}} critical steps have a standard',
    evidence: '{{done}} of {{of}} steps that the customer sees have evidence',
  },
  /** Nothing is left to do. */
  complete: {
    draw: 'Every step is in its lane and linked',
    failPoints: 'Every step is reviewed for fail points',
    standards: 'Every critical step has a standard',
    evidence: 'Every step that the customer sees has evidence',
  },
  /** There is nothing yet that the step could count. */
  nothing: {
    draw: 'Draw the service first: double-click in a lane, or press Enter',
    failPoints: 'There are no steps yet in which anything could fail',
    standards: 'No step is critical yet: none has a moment of truth or a fail point of high priority',
    evidence: 'There are no steps yet that the customer sees',
  },
  next: 'Next one',
  nextHint: 'Go to the next step that is missing it',
  overlays: 'Over the drawing',
  open: {
    failPoints: 'not reviewed for fail points yet',
    standards: 'critical, without a complete standard',
    evidence: 'no evidence yet',
  },
}
