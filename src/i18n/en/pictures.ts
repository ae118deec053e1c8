/** What stands beside a drawing that is exported: its title block and its legend. */
export const pictures = {
  titleBlock: {
    title: 'Title block',
    state: 'State',
    organisation: 'Organisation',
    author: 'Author',
    version: 'Version',
    date: 'Date',
  },
  legend: {
    title: 'Legend',
    group: { steps: 'Steps', connections: 'Connections', lines: 'Lines', marks: 'Marks' },
    failPoint: 'Fail point',
    wait: 'The customer waits',
    priority: {
      high: 'RPN, high priority',
      medium: 'RPN, medium priority',
      low: 'RPN, low priority',
    },
    standard: {
      met: 'Standard met',
      tolerated: 'Standard within its limit',
      missed: 'Standard missed',
      unmeasured: 'Standard, not measured',
    },
    evidence: 'Evidence the customer sees',
    momentOfTruth: 'Moment of truth',
    hiddenSteps: 'Hidden steps, with their number',
    criticalPath: 'Critical path',
  },
}
