interface TtyWrap {
  isTTY(descriptor: number): boolean;
}

/**
 * Is this descriptor a terminal? What `node:tty` answers, without loading it: node:net and all streams come with it (6 ms). Where
 * Node does not give the function below it away (`process.binding` is deprecated in words, DEP0111), node:tty is asked.
 */
export function isTerminal(descriptor: number): boolean {
  return (ttyWrap() ?? tty()).isTTY(descriptor);
}

function ttyWrap(): TtyWrap | null {
  try {
    const { binding } = process as unknown as { binding?: (name: string) => TtyWrap };
    const found = binding?.("tty_wrap");
    return typeof found?.isTTY === "function" ? found : null;
  } catch (error) {
    // ERR_INVALID_MODULE, ERR_ACCESS_DENIED.
    if (typeof (error as NodeJS.ErrnoException).code !== "string") throw error;
    return null;
  }
}

function tty(): TtyWrap {
  const { isatty } = process.getBuiltinModule("node:tty");
  return { isTTY: isatty };
}
