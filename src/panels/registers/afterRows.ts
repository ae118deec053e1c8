/** Does something once the grid has taken up the rows of the edit just made: it gets them in a task of their own. */
export const afterRows = (act: () => void): void => void requestAnimationFrame(() => void setTimeout(act))
