import * as core from "@actions/core";
import { preflightStep } from "./preflight-step.js";

await preflightStep(core, process);
