import * as core from "@actions/core";
import { postStep } from "./post-step.js";

await postStep(core, process);
