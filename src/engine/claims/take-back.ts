import { DevrigError } from "../errors.js";
import { type Home, modesFor } from "../state/home.js";
import type { InstanceName } from "../state/instance-name.js";
import { stateFile } from "../state/paths.js";
import { stateWith, updateState } from "../state/project-state.js";
import type { Claim } from "../state/records.js";
import type { System } from "../system.js";
import { type ClaimHolder, isOf } from "./records.js";

/**
 * After `state.json` was written and the registry could not be: the holder has in `state.json` what it had `before` again, for a
 * command that failed has claimed nothing. Gives the failure, which says what stands where that cannot be written either.
 */
export async function takeBack(
  system: System,
  home: Home,
  { state_dir }: InstanceName,
  { holder, before }: { holder: ClaimHolder; before: readonly Claim[] },
  failure: unknown,
): Promise<unknown> {
  const had = before.filter((claim) => isOf(claim, holder));
  const options = { warn: () => {}, ...modesFor(home, state_dir) };
  try {
    await updateState(system, state_dir, options, (state) => {
      if (state === null) return { result: undefined };
      const claims = [...state.claims.filter((claim) => !isOf(claim, holder)), ...had];
      const isEmpty = claims.length === 0 && state.services.size === 0;
      return { next: isEmpty ? null : stateWith(state, { ...state, claims }), result: undefined };
    });
    return failure;
  } catch (error) {
    if (!(error instanceof DevrigError && failure instanceof DevrigError)) throw error;
    const { kind, code, message } = failure;
    const stands = `${message}; the claim stands in ${stateFile(state_dir)} all the same`;
    const hint = `drop it when that is mended: devrig release --holder ${holder.pid}`;
    return new DevrigError(kind, code, stands, { hint, cause: error });
  }
}
