/** Gives each thing, in order, the first track behind those of all earlier ones that it overlaps; returns how many there are. */
export function assignTracks<Lane extends { track: number }>(
  ordered: readonly Lane[],
  overlap: (a: Lane, b: Lane) => boolean,
): number {
  let count = 0
  ordered.forEach((one, i) => {
    let track = 0
    for (let j = 0; j < i; j++) {
      const other = ordered[j]
      if (other && other.track >= track && overlap(one, other)) track = other.track + 1
    }
    one.track = track
    count = Math.max(count, track + 1)
  })
  return count
}

/** Numbers of tracks come in steps, so that boxes stay where they are when one more line comes. */
export const quantised = (tracks: number, quantum: number): number => Math.ceil(tracks / quantum) * quantum
