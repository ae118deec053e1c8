import type { AskedSurvey } from '#importers/answers/answerPlan.ts'
import { gapSurvey } from './answerSurveys.ts'

/** What the items of a survey say. */
export const texts = ({ items }: AskedSurvey) => items.map(({ text }) => text)
/** The headings of all items, first what was expected, then what was got. */
export const both = (
  survey: AskedSurvey,
  expected: (text: string, n: number) => string,
  got: typeof expected,
) => [
  ...texts(survey).map((text, i) => expected(text, i + 1)),
  ...texts(survey).map((text, i) => got(text, i + 1)),
]
/** A file as a tool writes it: what stands before and behind the ten answers, cells parted by bars. */
export interface ToolFile {
  readonly before: string
  readonly asked: readonly string[]
  readonly behind: string
  readonly rows: readonly (readonly [before: string, behind: string])[]
  readonly at: readonly string[]
}

/** Ten answers each to five items in two parts, as tools export them. */
export const toolFiles: Readonly<Record<string, ToolFile>> = {
  'Jotform: rows of a table behind >>': {
    before: 'Submission Date',
    asked: both(
      gapSurvey,
      (text) => `What you expect >> ${text}`,
      (text) => `What you got >> ${text}`,
    ),
    behind: 'Submission ID',
    rows: [
      ['Nov 5, 2026', '5801'],
      ['Nov 6, 2026', '5802'],
    ],
    at: ['2026-11-05', '2026-11-06'],
  },
  'Zoho: a response id, a time of completion': {
    before: 'Response ID|Collector Name|Start Time|Completion Time|Response Status',
    asked: both(
      gapSurvey,
      (text) => `1. What you expect - ${text}`,
      (text) => `2. How it was - ${text}`,
    ),
    behind: '',
    rows: [
      ['R1|web|05-Nov-2026 15:00:00|05-Nov-2026 15:04:05|Completed', ''],
      ['R2|web|06-Nov-2026 10:00:00|06-Nov-2026 10:04:05|Partial', ''],
    ],
    at: ['2026-11-05T15:04:05+08:00', '2026-11-06T10:04:05+08:00'],
  },
  'Alchemer: the row before its question': {
    before: 'Response ID|Time Started|Date Submitted|Status|SessionID|Longitude|Latitude',
    asked: both(
      gapSurvey,
      (text) => `${text}:What you expect`,
      (text) => `${text}:What you experienced`,
    ),
    behind: '',
    rows: [
      ['1|2026-11-05 15:00:00|2026-11-05 15:04:05|Complete|1_1|8.5|47.3', ''],
      ['2|2026-11-06 10:00:00|2026-11-06 10:04:05|Complete|1_2|8.5|47.3', ''],
    ],
    at: ['2026-11-05T15:04:05+08:00', '2026-11-06T10:04:05+08:00'],
  },
  'KoboToolbox: groups before the names of questions, the end with its offset': {
    before: 'start|end',
    asked: both(
      gapSurvey,
      (_, n) => `expectation/q${n}`,
      (_, n) => `perception/q${n}`,
    ),
    behind: '__version__|_id|_uuid|_submission_time|_index',
    rows: [
      ['2026-11-05T15:00:00.000+01:00|2026-11-05T15:04:05.123+01:00', 'vA|101|u-1|2026-11-05T14:04:10|1'],
      ['2026-11-06T15:00:00.000+01:00|2026-11-06T15:04:05.123+01:00', 'vA|102|u-2|2026-11-06T14:04:10|2'],
    ],
    at: ['2026-11-05T15:04:05+01:00', '2026-11-06T15:04:05+01:00'],
  },
  'ODK: the date of submission by the clock of Greenwich': {
    before: 'SubmissionDate|start',
    asked: both(
      gapSurvey,
      (_, n) => `expect-q${n}`,
      (_, n) => `per-q${n}`,
    ),
    behind: 'meta-instanceID|KEY',
    rows: [
      ['2026-11-05T14:04:10.000Z|2026-11-05T15:00:00.000+01:00', 'uuid:1|uuid:1'],
      ['2026-11-06T14:04:10.000Z|2026-11-06T15:00:00.000+01:00', 'uuid:2|uuid:2'],
    ],
    at: ['2026-11-05T14:04:10Z', '2026-11-06T14:04:10Z'],
  },
  'Google Forms in Chinese: the half of the day before or behind the time': {
    before: '时间戳记',
    asked: both(
      gapSurvey,
      (text) => `期望 [${text}]`,
      (text) => `感受 [${text}]`,
    ),
    behind: '',
    rows: [
      ['2026/11/05 下午3:04:05 [GMT+8]', ''],
      ['2026/11/06 10:04:05 上午 GMT+5:30', ''],
    ],
    at: ['2026-11-05T15:04:05+08:00', '2026-11-06T10:04:05+05:30'],
  },
  'Google Forms in German': {
    before: 'Zeitstempel',
    asked: both(
      gapSurvey,
      (text) => `Expect [${text}]`,
      (text) => `Got [${text}]`,
    ),
    behind: '',
    rows: [
      ['05.11.2026 15:04:05', ''],
      ['06.11.2026 10:04:05', ''],
    ],
    at: ['2026-11-05T15:04:05+08:00', '2026-11-06T10:04:05+08:00'],
  },
  'LimeSurvey: codes of rows that are numbers': {
    before: 'id|submitdate|lastpage|startlanguage|seed',
    asked: both(
      gapSurvey,
      (_, n) => `E[${n}]`,
      (_, n) => `P[${n}]`,
    ),
    behind: '',
    rows: [
      ['1|2026-11-05 15:04:05|3|en|5', ''],
      ['2|2026-11-06 10:04:05|3|en|6', ''],
    ],
    at: ['2026-11-05T15:04:05+08:00', '2026-11-06T10:04:05+08:00'],
  },
}
