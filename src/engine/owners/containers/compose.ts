import { realpathSync } from "node:fs";
import { errorCode } from "../../errors.js";
import type { ComposeService } from "../owner.js";
import type { Container } from "./container.js";

const prefix = "com.docker.compose.";
const longestText = 4096;

/** The labels that Docker Compose (1.x and 2.x) and podman-compose put on every container they make. */
export function composeOf(labels: Readonly<Record<string, unknown>>): ComposeService | null {
  const label = (name: string): string | null => {
    const value = labels[prefix + name];
    return typeof value === "string" && value.length <= longestText ? value : null;
  };
  const project = label("project");
  if (!project) return null;
  return { project, service: label("service"), working_dir: label("project.working_dir") };
}

/** Whether Compose made this container out of that folder; both sides with their symbolic links resolved. */
export function composeIsOf(container: Pick<Container, "compose">, folder: string): boolean {
  const made = container.compose?.working_dir;
  if (!made) return false;
  return made === folder || resolved(made) === resolved(folder);
}

/** A folder that is gone, or that we may not look into, stands for itself. */
function resolved(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch (error) {
    const code = errorCode(error);
    if (code === null || code === "ERR_INVALID_ARG_VALUE") return folder;
    if (["ENOENT", "ENOTDIR", "EACCES", "ELOOP", "ENAMETOOLONG"].includes(code)) return folder;
    throw error;
  }
}
