import { postStep } from "./post-step.js";
import { runnerProtocol } from "./runner-protocol.js";

await postStep(runnerProtocol(process), process);
