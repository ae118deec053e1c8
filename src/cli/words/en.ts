/** What the command line says, in English. */
export const en = {
  /** Who speaks, before each complaint. */
  complaint: (what: string) => `frontstage: ${what}`,
  comma: ', ',
  at: (file: string, line: number, column: number) => `${file}:${line}:${column}`,
  standardInput: 'standard input',
  fileProblem: (place: string, problem: string) => `${place}: ${problem}`,
  notRead: (file: string, why: string) => `${file} cannot be read: ${why}.`,
  notWritten: (file: string, why: string) => `${file} cannot be written: ${why}. Nothing was written.`,
  notMade: (format: string, file: string, why: string) =>
    `${format} of ${file} cannot be made: ${why} Nothing was written.`,
  cause: {
    missing: 'there is no such file or folder',
    denied: 'access is denied',
    folder: 'it is a folder',
    notFolder: 'part of its path is a file, not a folder',
    full: 'there is no room left on the disk',
    readOnly: 'the disk is read-only',
    nameTooLong: 'its name is too long',
    notUtf8: 'it is not UTF-8 text',
  },
  noCommand: (known: string) => `Say what to do: ${known}. More with --help.`,
  unknownCommand: (command: string, known: string) => `There is no command ${command}. There are: ${known}.`,
  unknownOption: (option: string, command: string, known: string) =>
    `${command} has no option ${option}. It knows: ${known}.`,
  noValue: (option: string) => `${option} wants a value.`,
  valueNotWanted: (option: string, value: string) =>
    `${option} stands alone: it takes no value such as ${value}.`,
  unknownValue: (option: string, value: string, known: string) =>
    `${option} does not know ${value}. It knows: ${known}.`,
  notPositive: (option: string, value: string) => `${option} wants a number above 0, not ${value}.`,
  wanted: (option: string, known: string) => `Say ${option}, one or several of: ${known}.`,
  noFile: 'Name at least one file (*.blueprint.json), or - for standard input.',
  twiceStandardInput: 'Standard input (-) can be read only once.',
  noRegister: 'csv is written once for each register: name at least one with --registers.',
  unknownPart: (value: string) => `--part does not know ${value}. It knows: whole, phase:ID, steps:ID,ID.`,
  unknownPhase: (phase: string, file: string, known: string) =>
    `${file} has no phase ${phase}. It has: ${known}.`,
  noPhases: 'none',
  unknownSteps: (steps: string, file: string) => `${file} has no step ${steps}.`,
  overInput: (file: string) =>
    `${file} is read here: it would be overwritten. Choose another folder with --out.`,
  sameName: (file: string) => `Two files would be written as ${file}. Export them into different folders.`,
  outOrWrite: '--out and --write cannot both be.',
  oneFileOnly: 'Several files can be tidied at once only with --write.',
  writeInput: 'Standard input cannot be written to: leave --write out, or give --out.',
  browserOnly: 'jpeg is made by a browser alone; png is made here.',
  measured: {
    file: (title: string, file: string) => `${title} (${file})`,
    none: 'Nothing is measured yet.',
    nothing: '–',
    nobody: 'nobody',
    nobodyAnswered: 'Nobody has answered.',
    small: (least: number) =>
      `Small sample: with fewer than ${least} customers this is a hint, not a finding.`,
    survey: (title: string, instrument: string, id: string, n: number) =>
      `Survey “${title}” (${instrument}, ${id}): ${n === 1 ? '1 customer' : `${n} customers`}`,
    gap: (dimension: string, gap: string, expectation: string, perception: string) =>
      `${dimension}: ${gap} (expected ${expectation}, got ${perception})`,
    perception: (dimension: string, perception: string) => `${dimension}: ${perception}`,
    means: (items: string, dimensions: string, weighted: string) =>
      `Mean of items ${items}, mean of dimensions ${dimensions}, weighted ${weighted}`,
    nps: (score: string, promoters: string, detractors: string) =>
      `NPS ${score} (promoters ${promoters}, detractors ${detractors})`,
    csat: (share: string, mean: string) => `CSAT ${share} satisfied, mean ${mean}`,
    ces: (mean: string, share: string) => `CES ${mean}, ${share} found it easy`,
    csi: (score: string) => `CSI ${score}`,
    wholeService: 'the whole service',
    standard: (step: string, metric: string, value: string, statistic: string, state: string) =>
      `${step}: ${metric}: ${value} (${statistic}): ${state}`,
    complaints: (count: number, open: number, overdue: number) =>
      `Complaints: ${count}, open ${open}, past a limit ${overdue}`,
    times: (acknowledge: string, resolve: string) =>
      `Mean time to acknowledge ${acknowledge}, to resolve ${resolve}`,
    hours: (hours: string) => `${hours} h`,
    late: (id: string, to: string) => `${id} is past its limit, with ${to}`,
  },
  summary: {
    error: (count: number) => (count === 1 ? '1 error' : `${count} errors`),
    warning: (count: number) => (count === 1 ? '1 warning' : `${count} warnings`),
    info: (count: number) => `${count} to do`,
    nothing: 'Nothing was found.',
  },
  severity: { error: 'error', warning: 'warning', info: 'to do' },
  finding: (place: string, severity: string, says: string, rule: string) =>
    `${place}: ${severity}: ${says} [${rule}]`,
  rule: {
    fix: (says: string, fix: string) => `${says}\n\nThe editor can mend it: ${fix}.`,
    byHand: (says: string) => `${says}\n\nThe list of checks in the editor leads to the place.`,
  },
  help: {
    usage: 'Usage',
    options: 'Options',
    commands: 'Commands',
    exitCodes: 'Exit codes',
    general:
      'Exports, checks, measures and tidies service blueprints (*.blueprint.json) without a browser.\nEach command tells more with --help.',
    about: {
      export: 'Writes blueprints in other formats, all or none of them.',
      check: 'Tells what the checks find. Exits 1 where one of them is an error.',
      measure: 'Tells what surveys, measurements and complaints come to.',
      tidy: 'Lays blueprints out anew and writes them; to standard output unless --out or --write is given.',
    },
    codes: {
      0: 'done',
      1: 'the checks found at least one error',
      2: 'it could not be done; nothing was written',
    },
    unlessSaid: (what: string, usual: string) => `${what}; ${usual} unless said`,
    values: (known: string) => `  ${known}`,
    option: {
      help: 'shows this',
      version: 'shows the version of the program',
      lang: 'the language of files and messages; that of the blueprint and of the terminal unless said',
      to: 'the formats to write, with commas between',
      out: 'the folder to write to, made where it is missing; the current one unless said',
      paper: 'the paper of pages',
      pages: 'one page that fits, tiles of the paper, or the phases one below the other',
      registers: 'the lists that go along, one csv each; failPoints,standards,touchpoints unless said',
      marks: 'the marks that are drawn; all unless said',
      overlays: 'what is laid over the drawing; nothing unless said',
      theme: 'the colours of the drawing',
      background: 'the ground of pictures',
      scale: 'pixels of a png for one of the drawing; 2 unless said',
      part: 'whole, phase:ID (phase: alone for the steps without one), or steps:ID,ID; whole unless said',
      legend: 'explains the signs beside the drawing',
      'title-block': 'says organisation, author, revision and date of the blueprint beside the drawing',
      format: 'how the findings are written',
      measureFormat: 'how the figures are written',
      off: 'rules to leave out, by their ids',
      outFile: 'the file to write to; standard output unless said',
      write: 'writes each file in its own place, where its layout changes',
      variant: 'what happens together shares a moment, or each connection takes a moment of its own',
    },
  },
}
export type CliWords = typeof en
