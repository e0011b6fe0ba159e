/** What stands in a claim that `start` made, whoever holds it: `stop` drops these, and leaves those of other makers alone. */
export const START_LABEL = "devrig start";
