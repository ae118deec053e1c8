/** With fewer customers a bootstrap interval comes out too narrow to be relied on: they are too few to stand for all others. */
export const leastCustomers = 30

/** True for a sample from which only a hint can be had. */
export const isSmallSample = (customers: number): boolean => customers > 0 && customers < leastCustomers
