import type { BlueprintFile } from '#model/blueprint.ts'

/** Who: from the evidence down to the systems. */
const lanes = {
  E: { name: 'Evidence', kind: 'other' },
  C: { name: 'Guest', kind: 'customer' },
  F: { name: 'Front desk and staff in view', kind: 'frontstage' },
  B: { name: 'Staff behind the scenes', kind: 'backstage' },
  S: { name: 'Systems', kind: 'support' },
} as const

const phases = ['Booking', 'Arrival', 'Overnight', 'Departure', 'Afterwards']

/** Lane and phase, the step's short id and its name. */
const steps: readonly (readonly [at: string, id: string, name: string])[] = [
  ['E0', 'ad', 'Advertisement and site'],
  ['E0', 'mail', 'Booking e-mail'],
  ['E1', 'house', 'Building and car park'],
  ['E1', 'desk', 'Lobby, forms, key card'],
  ['E1', 'hall', 'Lift, corridor, door'],
  ['E2', 'menu', 'Menu in the room'],
  ['E2', 'tray', 'Tray and dishes'],
  ['E3', 'bill', 'Bill and way out'],
  ['E4', 'poll', 'Questionnaire'],
  ['C0', 'look', 'Look for a hotel'],
  ['C0', 'book', 'Book a room'],
  ['C1', 'come', 'Come to the hotel'],
  ['C1', 'hand', 'Hand over the luggage'],
  ['C1', 'sign', 'Register'],
  ['C1', 'up', 'Go up to the room'],
  ['C1', 'get', 'Get the luggage back'],
  ['C2', 'rest', 'Sleep and wash'],
  ['C2', 'ring', 'Ring for a meal'],
  ['C2', 'take', 'Take the meal, sign for it'],
  ['C2', 'dine', 'Dine'],
  ['C3', 'leave', 'Settle up and leave'],
  ['C4', 'rate', 'Rate the stay'],
  ['F0', 'clerk', 'Clerk takes the call'],
  ['F1', 'meet', 'Meet the guest at the door'],
  ['F1', 'enrol', 'Enter the guest'],
  ['F1', 'offer', 'Offer a better room'],
  ['F1', 'bring', 'Bring the luggage'],
  ['F2', 'serve', 'Bring the meal'],
  ['F3', 'cash', 'Close the account'],
  ['F4', 'reply', 'Reply to the rating'],
  ['B0', 'free', 'See what is free and hold a room of that class'],
  ['B1', 'cart', 'Cart the luggage upstairs'],
  ['B1', 'room', 'Choose a room and write the key card'],
  ['B2', 'tidy', 'Make the room, fill the minibar'],
  ['B2', 'note', 'Note the order'],
  ['B2', 'cook', 'Cook'],
  ['B2', 'charge', 'Charge it to the room'],
  ['B3', 'invoice', 'Write the invoice'],
  ['B4', 'learn', 'Read the answers and tell the staff'],
  ['S0', 'crs', 'Reservations'],
  ['S0', 'card', 'Card payments'],
  ['S1', 'pms', 'House management'],
  ['S1', 'lock', 'Locks'],
  ['S2', 'screen', 'Kitchen screen'],
  ['S2', 'rota', 'Housekeeping rota'],
  ['S2', 'till', 'Till'],
  ['S3', 'ledger', 'Ledger'],
  ['S4', 'crm', 'Guest records'],
  ['S1', 'watch', 'Operations watch the systems'],
]

/** Chains of steps that lead one to the next. */
const chains = [
  'look book come hand sign up get rest ring take dine leave rate',
  'ad look',
  'book clerk free crs card mail come',
  'house come meet cart bring get',
  'hand meet',
  'desk sign enrol room lock enrol pms',
  'enrol offer enrol',
  'hall up',
  'room pms',
  'rest tidy rota tidy',
  'menu ring note screen cook serve take',
  'tray take',
  'serve charge till ledger',
  'leave cash invoice ledger pms',
  'cash bill leave',
  'poll rate reply',
  'learn reply',
  'rate crm learn tidy',
  'crm poll',
  'watch pms',
]

/** A hotel stay drawn in full: 49 steps and 62 connections in five lanes and five phases, evidence as steps of its own. */
export const hotelStay: BlueprintFile = {
  format: 'service-blueprint',
  version: 1,
  id: 'hotel-stay',
  title: 'A hotel stay in full',
  state: 'as-is',
  lanes: Object.entries(lanes).map(([id, lane]) => ({ id, ...lane })),
  phases: phases.map((name, i) => ({ id: `p${i}`, name })),
  steps: steps.map(([at, id, name]) => ({
    id,
    name,
    lane: at.charAt(0),
    phase: `p${at.charAt(1)}`,
    kind: 'action',
  })),
  connections: chains.flatMap(pairs).map(([from, to], i) => ({ id: `c${i}`, from, to, kind: 'flow' })),
}

function pairs(chain: string): [string, string][] {
  const ids = chain.split(' ')
  return ids.slice(1).map((to, i) => [ids[i] ?? to, to])
}
