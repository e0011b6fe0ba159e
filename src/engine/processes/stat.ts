/** Where a field stands in `statFields`: its number in proc_pid_stat(5), less 3. */
export const STAT = { state: 0, parent: 1, group: 2, session: 3, started: 19 } as const;

/**
 * The fields of the text of `/proc/PID/stat` from the third on, proc_pid_stat(5). The command in parentheses before them may hold
 * blanks and parentheses itself, so they are counted after the last one.
 */
export function statFields(text: string): readonly string[] {
  return text.slice(text.lastIndexOf(")") + 2).split(" ");
}

/** Has the process ended, although its pid is still there? Z is a zombie, X and x are dead. */
export function hasEnded(fields: readonly string[]): boolean {
  const state = fields[STAT.state];
  return state === undefined || state === "Z" || state === "X" || state === "x";
}
