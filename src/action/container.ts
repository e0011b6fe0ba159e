import type { Diagnostic, Report, System } from "../engine/index.js";

const LIMIT =
  "A port counts as free when nobody inside has it; a port that the job publishes on the host is not checked.";
const SHARED =
  "Claims keep jobs apart that share DEVRIG_HOME; nobody outside can see this job end, so a claim that was not released counts for six hours.";
const ALONE =
  'Claims are seen by this job alone: to keep jobs apart, mount one folder into all of them (volumes: ["/var/lib/devrig:/var/lib/devrig"]) and set DEVRIG_HOME to it.';

/** The report in which the remark about a network that hides the machine says what the preflight can and cannot promise there. */
export function withPromises(report: Report, system: System, claims: boolean): Report {
  if (!report.warnings.some(isAboutNetwork)) return report;
  // Where our parent, the runner's Worker, is to be seen, so is the end of the claim that it holds.
  const more = claims && system.ppid === 0 ? ` ${isShared(system) ? SHARED : ALONE}` : "";
  const warnings = report.warnings.map((warning) =>
    isAboutNetwork(warning)
      ? { ...warning, message: `${capitalised(warning.message)}. ${LIMIT}${more}` }
      : warning,
  );
  return { ...report, warnings };
}

/** The user's own home is wiped with the job; an earlier step may have told it as `DEVRIG_HOME`. */
function isShared({ env }: System): boolean {
  const { DEVRIG_HOME: shared, HOME: home } = env;
  return Boolean(shared) && shared !== `${home}/.devrig`;
}

function isAboutNetwork({ code }: Diagnostic): boolean {
  return code === "container_network";
}

function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
