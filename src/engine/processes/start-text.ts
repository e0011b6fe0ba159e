/** The parts of a start text; `-` stands for one that the platform does not tell. */
export interface StartParts {
  /** When the process started, in the platform's own unit: compared, never calculated with. */
  readonly started: string;
  readonly boot: string;
  readonly namespace: string;
  readonly machine: string;
}

/** `START;BOOT;NAMESPACE;MACHINE`, the middle of a lock's text too. */
export function startText(parts: StartParts): string {
  return `${parts.started};${parts.boot};${parts.namespace};${parts.machine}`;
}

/** The parts of a start text, null for anything that is not one (files are other people's to write). */
export function parseStart(text: string): StartParts | null {
  if (text.length > 300) return null;
  const [started, boot, namespace, machine, ...rest] = text.split(";");
  if (!started || !boot || !namespace || !machine || rest.length > 0 || started === "-")
    return null;
  return { started, boot, namespace, machine };
}
