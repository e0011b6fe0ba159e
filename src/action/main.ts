import { preflightStep } from "./preflight-step.js";
import { runnerProtocol } from "./runner-protocol.js";

await preflightStep(runnerProtocol(process), process);
