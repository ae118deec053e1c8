// The survey in the pictures of the manual: ten questions to sixty customers, with answers made up by a rule.

/** Of each question: its text, its dimension, the step it asks about, what customers expected and what they perceived, of 1 to 7. */
const surveys = {
  hotel: {
    title: 'Guests in May',
    invited: 150,
    questions: [
      ['The rooms are clean and pleasant', 'tangibles', 'H14', 6.1, 6.5],
      ['The way to my room is easy to find', 'tangibles', 'H11', 5.8, 5.5],
      ['My reservation is held as I booked it', 'reliability', 'H01', 6.6, 6.5],
      ['My bags arrive when they were promised', 'reliability', 'H13', 6.4, 5.2],
      ['I am served at once when I check in', 'responsiveness', 'H08', 6.3, 4.6],
      ['Room service answers the telephone quickly', 'responsiveness', 'H15', 6, 5.7],
      ['The staff know what they are doing', 'assurance', 'H06', 6.2, 6.3],
      ['My bill is right', 'assurance', 'H20', 6.7, 6.6],
      ['The food comes as I asked for it', 'empathy', 'H19', 6, 5.4],
      ['I am called by my name', 'empathy', 'H04', 4.9, 5.6],
    ],
  },
  clinic: {
    title: '五月门诊患者',
    invited: 150,
    questions: [
      ['候诊区整洁，座位够用', 'tangibles', 'D06', 5.9, 5.5],
      ['检查设备先进，环境安静', 'tangibles', 'D11', 6.1, 6.4],
      ['能约到想要的医生和时间', 'reliability', 'D01', 6.5, 5.1],
      ['按预约的时间看上病', 'reliability', 'D06', 6.4, 4.7],
      ['签到、核对不用排长队', 'responsiveness', 'D04', 6.2, 5.8],
      ['检查结果出得快', 'responsiveness', 'D15', 6.3, 6.2],
      ['医生把病情和方案讲清楚', 'assurance', 'D09', 6.7, 6.6],
      ['药师交代的用法让人放心', 'assurance', 'D19', 6.3, 6.6],
      ['护士体谅我的不适', 'empathy', 'D07', 6, 6.2],
      ['离院后有人关心恢复情况', 'empathy', 'D20', 5.2, 4.4],
    ],
  },
}

const customers = 60

/** The same numbers 0..1 each time. */
function numbers() {
  let state = 20260522
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

/** Around 0, seldom farther than 3. */
const around0 = (next) => (next() + next() + next() - 1.5) * 2

/** Answers around a mean, whole and within the scale. `moods` are what a customer adds to every answer. */
const answersAround = (mean, moods, next) =>
  moods.map((mood) => Math.min(7, Math.max(1, Math.round(mean + mood + around0(next)))))

/** A blueprint file with the survey of a sample in it. */
export function withSurvey(file, sample) {
  const { title, invited, questions } = surveys[sample]
  const next = numbers()
  const moods = Array.from({ length: customers }, () => 1.2 * around0(next))
  const calm = moods.map(() => 0)
  const items = questions.map(([text, dimension, step], i) => ({
    id: `question${i + 1}`,
    text,
    dimension,
    steps: [step],
  }))
  const columns = questions.map(([, , , expected, perceived], i) => [
    `question${i + 1}`,
    { perception: answersAround(perceived, moods, next), expectation: answersAround(expected, calm, next) },
  ])
  const survey = {
    id: 'customers',
    title,
    instrument: 'servqual',
    scale: { min: 1, max: 7 },
    invited,
    items,
    answers: { items: Object.fromEntries(columns) },
  }
  return { ...file, surveys: [survey] }
}
