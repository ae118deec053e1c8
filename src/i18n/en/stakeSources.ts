/** Where the figures are from that are reckoned with as long as nobody has set another. */
export const stakeSources = {
  training: 'quoted in service training',
  repurchase: 'TARP, repurchase after complaints: large and small loss',
}
